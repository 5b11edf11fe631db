/** The one function that is asked of the patterns of a language; the package brings no types of its own. */
declare module 'hyphen/*/index.js' {
  const language: { hyphenateSync(text: string, options: { hyphenChar: string }): string };
  export default language;
}
