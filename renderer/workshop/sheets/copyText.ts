/** Puts a text onto the clipboard by way of the system's own copying: asking for the clipboard itself is refused in Senda's windows. */
export function copyText(text: string): boolean {
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    // Whoever copies cards must not take it for theirs.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isTaken;
}
