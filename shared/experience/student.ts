/** How many standard errors a mean's 95 % interval reaches to either side, by Student's t distribution. */
export function studentReach(freedom: number): number {
  const whole = Math.floor(freedom);
  return whole > mostSummed ? expanded(whole) : byHalving(Math.max(1, whole));
}

const mostSummed = 200;

function byHalving(freedom: number): number {
  let [low, high] = [1.95, 13];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (within(middle, freedom) < 0.95) low = middle;
    else high = middle;
  }
  return low;
}

/** The share of the distribution between −t and t: the finite sums of Abramowitz & Stegun 26.7.3 and 26.7.4. */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = isOdd ? 3 : 2; k <= freedom - 2; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/** Abramowitz & Stegun 26.7.5, which is exact to eight decimals beyond two hundred degrees of freedom. */
function expanded(freedom: number): number {
  const z = 1.959963984540054;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  );
}
