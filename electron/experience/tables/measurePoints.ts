type Plain = Record<string, unknown>;

const mostAnswers = 2_000_000;

/**
 * Metrics as TheyDo exchanges them: `{ title, dataPoints: [{ dateOfMeasurement, score, respondents, dimensions:
 * [{ key, value }] }] }`, one or a list of them. Each point is a row; a CSAT point that gives its five counts is as many
 * rows as there were answers, so that it keeps its spread. Null for anything else.
 */
export function measuresInside(document: unknown): Plain[] | null {
  const metrics = (Array.isArray(document) ? document : listIn(document)).filter(hasPoints);
  if (metrics.length === 0) return null;
  return metrics.flatMap((metric) => {
    const name = String(metric['title'] ?? metric['name'] ?? '');
    return metric.dataPoints.filter(isPlain).flatMap((point) => rowsOf(point, name));
  });
}

function listIn(document: unknown): unknown[] {
  if (!isPlain(document)) return [];
  return hasPoints(document) ? [document] : Object.values(document).filter(Array.isArray).flat();
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasPoints = (value: unknown): value is Plain & { dataPoints: unknown[] } =>
  isPlain(value) && Array.isArray(value['dataPoints']);

function rowsOf(point: Plain, metric: string): Plain[] {
  const { dateOfMeasurement, score, respondents, dimensions, ...others } = point;
  const pairs = Array.isArray(dimensions) ? dimensions.filter(isPlain) : [];
  const named = pairs.map(({ key, value }) => [String(key ?? ''), value] as const).filter(([key]) => key !== '');
  const base = { ...(metric !== '' && { metric }), dateOfMeasurement, ...Object.fromEntries(named) };
  const counts = countsOf(score) ?? countsOf(others['scores']) ?? countsOf(others['counts']);
  if (counts === null) return [{ ...base, score, respondents, ...others }];
  return counts.flatMap((count, index) => Array.from({ length: count }, () => ({ ...base, score: index + 1 })));
}

/** Five numbers of answers, lowest answer first: as a list, or as an object whose last signs are 1 to 5. */
function countsOf(value: unknown): number[] | null {
  const list = Array.isArray(value) ? value : isPlain(value) ? byLastSign(value) : [];
  const isFive = list.length === 5 && list.every((count) => Number.isInteger(count) && Number(count) >= 0);
  const counts = isFive ? list.map(Number) : [];
  return isFive && counts.reduce((sum, count) => sum + count, 0) <= mostAnswers ? counts : null;
}

const byLastSign = (value: Plain): unknown[] =>
  Object.keys(value)
    .filter((key) => /(^|\D)[1-5]$/.test(key))
    .sort((a, b) => Number(a.slice(-1)) - Number(b.slice(-1)))
    .map((key) => value[key]);
