/** Lets the browser answer input and paint before long work goes on. */
export function breathe(): Promise<void> {
  return new Promise((goOn) => { setTimeout(goOn); });
}
