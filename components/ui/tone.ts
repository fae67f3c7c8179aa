/** The four calm colours. Colour never carries meaning alone: words and bars say the same. */
export type Tone = 'hot' | 'warm' | 'good' | 'plain';
