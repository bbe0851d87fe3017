// @ts-check
/* What a reader's words find: MiniSearch over the sections of the site, and the ways in which words are written. */

/** @typedef {{ url: string, title: string, about: string[], sections: string[][] }} Page  tools/search.py writes it */
/** @typedef {{ heading: string, url: string, excerpt: [string, boolean][] }} Section  of the excerpt, what is found */
/** @typedef {{ title: string, sections: Section[] }} Found */
/** @typedef {ReturnType<typeof sectionsOf>[number] & { score: number, terms: string[] }} Result */

// A word with its hyphens, or two that some write as one: a warm-up, a warm up, a warmup.
const WORD = /\b(?:warm|mini|check|fine) (?:up|batch|point|tun)\w*|[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*/giu;
const ENDING = /(?<=^.{4,})(?:(?:at)?(?:ions?|ing|ed|ors?|es|e)|s)$/;
const MODULE = /\b(?:(?:torch|optim|lr_scheduler|nn)\.)+(?=\w)/g; // torch.optim.Adam is Adam
const FIELDS = { heading: 3, title: 2, text: 1, messages: 1, names: 0.5 };
const A_FEW = 6; // words: more than these were pasted, and a program made no typing error
const PHRASE = 2; // times more say the words of a message that stand together
const ABOUT = 12; // times as much says the name of a class on its own page
const SHOWN = 10; // pages
const EXCERPT = 170; // characters

/** Computes once for each word: 80 pages are ready in 0.15 s, and without this in 0.25.
 * @template T
 * @param {(word: string) => T} compute
 * @returns {(word: string) => T} */
const remembered = (compute) => {
  /** @type {Map<string, T>} */
  const known = new Map();
  return (word) => {
    const value = known.get(word) ?? compute(word);
    known.set(word, value);
    return value;
  };
};

// A word whole and, if it has any, its parts.
const parts = remembered((word) => {
  const plain = word.toLowerCase().replace(/['’]/g, "");
  return [...new Set([plain.replace(/[- ]/g, ""), ...plain.split(/[-_ ]+/)])].filter((part) => part.length > 1);
});

const stem = remembered((word) => word.replace(ENDING, ""));

/** @param {string} word */
const whole = (word) => stem(parts(word)[0] ?? "");

/** @param {string} text */
const wordsOf = (text) => text.match(WORD) ?? [];

/** The words that follow each other.
 * @param {string} text */
const pairs = (text) => {
  const words = wordsOf(text).map(whole);
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
};

/** @param {Page[]} pages */
const sectionsOf = (pages) =>
  pages.flatMap((page) => {
    const about = new Set(page.about.flatMap(parts).map(stem));
    return page.sections.map(([anchor, heading, text, messages, names]) => {
      const together = new Set([heading, text, messages].flatMap(pairs));
      return { page, title: page.title, about, anchor, heading, text, messages, names, together };
    });
  });

/** How many texts have each word.
 * @param {string[][]} texts */
const count = (texts) => {
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const words of texts) for (const word of new Set(words)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
};

/** How many letters more, less, other or swapped.
 * @param {string} a
 * @param {string} b */
function edits(a, b) {
  /** @type {number[][]} */
  let [before, last] = [[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** Gives for a word that the site does not know one that it knows, if they differ by little.
 * @param {Map<string, number>} words */
const speller = (words) => {
  const all = [...words.keys()];
  const known = (/** @type {string} */ part) => all.some((one) => one.startsWith(part) || stem(one) === stem(part));
  return (/** @type {string} */ word) => {
    if (word.length < 4 || /\d/.test(word) || parts(word).every(known)) return word;
    const near = all
      .map((one) => ({ one, far: edits(word.toLowerCase(), one) }))
      .filter(({ far }) => far <= (word.length < 8 ? 1 : 2))
      .sort((a, b) => a.far - b.far || (words.get(b.one) ?? 0) - (words.get(a.one) ?? 0));
    return near[0]?.one ?? word;
  };
};

/** @param {any} MiniSearch
 * @param {Page[]} pages
 * @returns {Promise<(query: string) => { pages: Found[], terms: Set<string>, meant: string }>} */
export async function finder(MiniSearch, pages) {
  const sections = sectionsOf(pages);
  const fields = Object.keys(FIELDS);
  const tokenize = (/** @type {string} */ text) => wordsOf(text).flatMap(parts);
  const mini = new MiniSearch({ fields, tokenize, processTerm: stem });
  // With pauses, in which what is typed meanwhile is seen: on a phone the whole takes a second and more.
  await mini.addAllAsync(
    sections.map((section, id) => ({ id, ...section })),
    { chunkSize: 40 },
  );

  const words = sections.map((section) => fields.flatMap((field) => tokenize(section[field])));
  const spelled = speller(count(words));
  const stems = count(words.map((words) => words.map(stem)));
  const common = (/** @type {string} */ term) => (stems.get(term) ?? 0) > sections.length / 3;
  // A name that is known is not its parts: momentum_decay is no momentum.
  const asked = (/** @type {string} */ word) => parts(word).slice(0, stems.has(whole(word)) ? 1 : undefined);

  return (query) => {
    const meant = wordsOf(query).length > A_FEW ? query : query.replace(WORD, (word) => spelled(word));
    const plain = meant.replace(MODULE, "");
    const together = pairs(plain);
    const results = mini.search(plain, {
      tokenize: (/** @type {string} */ text) => wordsOf(text).flatMap(asked),
      prefix: (/** @type {string} */ term, /** @type {number} */ place, /** @type {string[]} */ terms) =>
        place === terms.length - 1 && term.length > 2,
      weights: { prefix: 0.3, fuzzy: 0 },
      boost: FIELDS,
      boostDocument: (/** @type {number} */ id, /** @type {string} */ term) =>
        sections[id].about.has(term) ? ABOUT : 1,
    });
    const found = byPage(
      results.map((/** @type {{ id: number, score: number, terms: string[] }} */ { id, score, terms }) => {
        const said = together.filter((pair) => sections[id].together.has(pair)).length / (together.length || 1);
        return { ...sections[id], score: score * (1 + PHRASE * said), terms };
      }),
    ).slice(0, SHOWN);
    const terms = new Set(found.flatMap((of) => of.flatMap(({ terms }) => terms)).filter((term) => !common(term)));
    const shown = (/** @type {Result} */ { page, anchor, heading, text, messages, names }) => {
      const url = page.url + (anchor && `#${anchor}`);
      return { heading, url, excerpt: excerpt([text, messages], terms) ?? excerpt([names], terms) ?? [] };
    };
    return { meant, terms, pages: found.map((of) => ({ title: of[0].title, sections: of.map(shown) })) };
  };
}

/** Of each page the sections that were found, best first: those that come close to the best, and few.
 * @param {Result[]} results */
function byPage(results) {
  /** @type {Map<Page, Result[]>} */
  const pages = new Map();
  for (const result of results.sort((a, b) => b.score - a.score)) {
    pages.set(result.page, [...(pages.get(result.page) ?? []), result]);
  }
  const score = (/** @type {Result[]} */ [first, ...others]) =>
    others.reduce((sum, { score }, place) => sum + (0.15 / (place + 1)) * score, first.score);
  const near = (/** @type {Result[]} */ [first, ...others]) =>
    [first, ...others.filter(({ score, heading }) => heading && score > first.score / 2)].slice(0, 3);
  return [...pages.values()].sort((a, b) => score(b) - score(a)).map(near);
}

/** Where in a text the terms stand.
 * @param {string} text
 * @param {Set<string>} terms */
export const places = (text, terms) =>
  [...text.matchAll(WORD)]
    .filter(([word]) => parts(word).some((part) => terms.has(stem(part))))
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** The part of the texts that has most of the terms, in pieces.
 * @param {string[]} texts
 * @param {Set<string>} terms
 * @returns {[string, boolean][] | undefined} */
function excerpt(texts, terms) {
  let best = { text: "", start: 0, found: 0 };
  for (const text of texts) {
    const all = places(text, terms);
    for (const { start } of all) {
      const near = all.filter((one) => one.start >= start && one.end < start + EXCERPT);
      const found = new Set(near.map(({ word }) => word.toLowerCase())).size;
      if (found > best.found) best = { text, start, found };
    }
  }
  if (!best.found) return undefined;
  const { text, start } = best;
  const sentence = text.lastIndexOf(". ", start) + 1;
  const begin = start - sentence < EXCERPT / 3 ? sentence : text.lastIndexOf(" ", start - 20) + 1;
  const cut = text.slice(begin).trimStart().slice(0, EXCERPT);
  const shown = begin + EXCERPT < text.length ? `${cut.slice(0, cut.lastIndexOf(" "))} …` : cut;
  /** @type {[string, boolean][]} */
  const pieces = [];
  let last = 0;
  for (const { start, end } of places(shown, terms)) {
    pieces.push([shown.slice(last, start), false], [shown.slice(start, end), true]);
    last = end;
  }
  return [...pieces, [shown.slice(last), false]];
}
