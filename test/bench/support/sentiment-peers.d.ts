declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { comparative: number };
  }
}

declare module 'wink-sentiment' {
  function analyze(text: string): { normalizedScore: number };
  export = analyze;
}
