const search = new URLSearchParams(location.search);

/** How much the benchmark wants to see. */
export const asked = {
  count: Number(search.get('count') ?? 2000),
  links: Number(search.get('links') ?? 0),
  isVirtual: search.get('virtual') !== 'no',
  /** The peer's nodes come without sizes: like ours, it has to find them out. */
  isUnsized: search.get('sized') === 'no',
  /** The map was read and laid out before the time begins, as the peers' nodes are. */
  isLaidOut: search.get('laidOut') === 'yes',
};
