const search = new URLSearchParams(location.search);

/** How much the benchmark wants to see. */
export const asked = {
  count: Number(search.get('count') ?? 2000),
  links: Number(search.get('links') ?? 0),
  isVirtual: search.get('virtual') !== 'no',
};
