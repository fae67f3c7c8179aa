/** Words by which a clause that tells something is known. Sets, because one pattern of them all is slow to compile. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Past forms that do not end in "ed". */
export const IRREGULAR = setOf(
  `was were had did bought paid rang wrote sent got took brought left made sat stood drove flew spoke lost made fell kept slept went put
   sold cut broke spent held ran drank ate chose gave heard hit hurt lent met read rode said saw set shut swept taught tore threw
   told wore won came found felt built dealt fought froze hung led laid rose shook shrank sank stole stuck swore woke wound bit`,
);
/** Verbs that stand with "he", "it" or a thing in the present. */
const PRESENT = setOf(
  `is are has have does do can could will would says say shows show needs need wants keeps keep costs cost leaks smells works
   doesn't don't isn't aren't hasn't haven't won't can't cannot wasn't weren't didn't couldn't wouldn't doesnt dont isnt arent hasnt
   havent wont cant wasnt werent didnt it's went goes go comes come gets get says sags sits sit runs run stops stop drops drop crashes
   crash fails fail returns gives freezes flashes blinks makes throws logs loses jumps loads ends closes caps blocks migrates fits
   fit lives live expires shakes hums drips rattles sounds looks lets takes take starts start`,
);
const ADVERBS = setOf(
  `also still already never only just now even always both all actually then recently originally finally already immediately
   suddenly since again really once twice not been`,
);

/** A verb with a tense: "ordered", "was", "keeps". */
export function isTensed(word: string): boolean {
  return IRREGULAR.has(word) || PRESENT.has(word) || /[^e]ed$|[a-z]n't$/.test(word);
}

/** A past form that may open a telegram: "Bought two tickets". */
export function isPast(word: string): boolean {
  return IRREGULAR.has(word) || /[^aeious]ed$|[aiou]ed$/.test(word);
}

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || /ly$/.test(word);
}
