const key = 'senda.recentCommands';
const most = 6;

/** The commands that this person chose last in the palette, newest first; kept from one start to the next. */
export function recentCommands(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    // What cannot be read is as good as nothing: it only orders a list.
    return [];
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((other) => other !== id)].slice(0, most);
  localStorage.setItem(key, JSON.stringify(ids));
}
