declare module 'sentiment' {
  class Sentiment {
    analyze(text: string): { comparative: number };
  }
  export = Sentiment;
}

declare module 'wink-sentiment' {
  function analyze(text: string): { normalizedScore: number };
  export = analyze;
}
