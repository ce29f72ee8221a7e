/** fold → structure → tokens + lexicon → cascade → entities → facts → record. No I/O, no clock. */
import { type Own, own } from '../config/own.ts'
import type { Config } from '../config/schema.ts'
import { structure } from '../document/structure.ts'
import { emitRecord } from '../emit/emit.ts'
import { originalSpans } from '../emit/offsets.ts'
import type { DocumentRecord } from '../emit/schema.ts'
import { resolveTimes } from '../extractors/dates/timeline.ts'
import { coordinateNames } from '../extractors/people/coordinate.ts'
import { propagateNames } from '../extractors/people/propagate.ts'
import { shareTitles } from '../extractors/people/shared-title.ts'
import { CASCADE } from '../extractors/registry.ts'
import type { FactDraft } from '../facts/draft.ts'
import { extractFacts } from '../facts/facts.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { loadLexicon, loadWordList } from '../lexicon/load.ts'
import type { WordList } from '../lexicon/word-list.ts'
import { resolveEntities } from '../merge/coreference.ts'
import { expandLigatures, fold, hasLigatures } from '../normalize/fold.ts'
import { Phase } from '../pattern/phase.ts'
import { SymbolTable } from '../pattern/symbols.ts'
import { BUILT, type Ruleset, rulesetWith } from '../ruleset.ts'
import { Tokenizer } from '../tokenize/tokenizer.ts'
import type { DocumentInput, Mention, Span } from '../types.ts'
import { Arena } from './arena.ts'
import { layTokens } from './lay.ts'
import { collectMentions } from './mentions.ts'
import { inferPublication } from './publication.ts'
import type { DocumentContext, Stream } from './stream.ts'
import type { Watch } from './watch.ts'

export type ExtractorOptions = {
  /** Validate every record against the schema before it is returned (on by default). */
  validate?: boolean
  /** Vocabulary, known names and switches, as in a `waqai.config` file. */
  config?: Config
  /** Phases to run instead of the package's own; for benchmarks and tests. */
  cascade?: typeof CASCADE
  /** Lexicon (a `config` adds to it) and word list to use instead of the package's own, from `readSnapshot` where there is no file system. */
  resources?: { lexicon: Lexicon; words: WordList }
}

/** A record with what it was made from: `mentions[i]` and `facts[i]` are the drafts of the record's. */
export type Inspection = Readonly<{ stream: Stream; mentions: readonly Mention[]; facts: readonly FactDraft[]; record: DocumentRecord }>

export type TokenizedDocument = { id: string; sentences: Array<{ start: number; end: number }>; tokens: Array<{ start: number; end: number; text: string }> }

export class Extractor {
  readonly lexicon: Lexicon
  readonly #words: WordList
  readonly #tokenizer: Tokenizer
  readonly #symbols: SymbolTable
  readonly #phases: Phase[]
  readonly #validate: boolean
  readonly #own: Own | null
  /** Which rules and words these are; null when run from source. */
  readonly ruleset: Ruleset | null
  readonly #arena = new Arena(true)

  constructor(options: ExtractorOptions = {}) {
    this.lexicon = options.resources?.lexicon ?? loadLexicon()
    this.#own = options.config ? own(options.config, this.lexicon) : null
    this.ruleset = rulesetWith(BUILT, this.#own?.additions)
    this.#words = options.resources?.words ?? loadWordList()
    this.#tokenizer = new Tokenizer(this.lexicon, this.#words)
    this.#symbols = new SymbolTable(this.lexicon)
    this.#phases = (options.cascade ?? CASCADE).map(({ name, rules }) => new Phase(name, rules, this.#symbols))
    this.#validate = options.validate ?? true
  }

  get phases(): readonly Phase[] {
    return this.#phases
  }
  get symbols(): SymbolTable {
    return this.#symbols
  }

  /**
   * @param input one document
   * @returns its record; never throws on any text
   */
  extract(input: DocumentInput): DocumentRecord {
    this.#arena.reset()
    return this.#finish(input, this.#read(input, this.#arena)).record
  }

  /** The record with what it was made from, in the record's order; `watch` is told what happens on the way. */
  inspect(input: DocumentInput, watch: Watch): Inspection {
    return this.#finish(input, this.#read(input, new Arena(false), watch), watch)
  }

  #finish(input: DocumentInput, stream: Stream, watch?: Watch): Inspection {
    const mentions = [...headerMentions(stream.context.structure), ...collectMentions(stream)].sort((a, b) => a.start - b.start)
    const entities = resolveEntities(stream, mentions, this.lexicon, this.#own?.entities)
    const facts = extractFacts(stream, mentions, entities, { trace: watch?.frame, wanted: this.#own?.wanted ?? undefined })
    return { stream, mentions, facts, record: emitRecord({ input, context: stream.context, mentions, entities, facts, ruleset: this.ruleset }, this.#validate) }
  }

  /** The finished stream of a document: what facts are read from. */
  read(input: DocumentInput): Stream {
    return this.#read(input, new Arena(false))
  }

  /** The stream before the first phase: tokens and forms of several words. For benchmarks and tools that run phases one by one. */
  lay(input: DocumentInput): Stream {
    return this.#lay(input, new Arena(false))
  }

  #lay(input: DocumentInput, arena: Arena): Stream {
    const { context, sentences } = this.#prepare(input, arena)
    return layTokens(context, this.#symbols, sentences)
  }

  #read(input: DocumentInput, arena: Arena, watch?: Watch): Stream {
    const dated = this.#phases.findIndex(({ name }) => name === 'intervals') + 1
    const stream = this.#run(this.#lay(input, arena), 0, dated, watch)
    if (stream.context.published === null) inferPublication(stream)
    resolveTimes(stream)
    return propagateNames(shareTitles(coordinateNames(this.#run(stream, dated, this.#phases.length, watch))))
  }

  #run(stream: Stream, from: number, to: number, watch?: Watch): Stream {
    let current = stream
    for (const phase of this.#phases.slice(from, to)) {
      watch?.phase?.(phase, current)
      current = phase.apply(current, watch?.match)
    }
    return current
  }

  #prepare(input: DocumentInput, arena: Arena): { context: DocumentContext; sentences: number[] } {
    const expanded = hasLigatures(input.text) ? expandLigatures(input.text) : null
    const text = expanded?.text ?? input.text
    const folded = fold(text)
    const anatomy = structure(expanded ? { ...input, text } : input, folded)
    const tokens = arena.tokens(text.length)
    const sentences = [0]
    for (const sentence of anatomy.sentences) {
      this.#tokenizer.tokenize(folded, sentence.start, sentence.end, tokens, text)
      sentences.push(tokens.length)
    }
    const context: DocumentContext = {
      input,
      text,
      origin: expanded?.origin ?? null,
      folded,
      structure: anatomy,
      tokens,
      arena,
      lexicon: this.lexicon,
      words: this.#words,
      published: anatomy.published?.edtf ?? null,
      diagnostics: [],
      memo: new Map(),
    }
    if (input.text.trim() === '') context.diagnostics.push({ code: 'empty-document', message: 'the document holds no text' })
    return { context, sentences }
  }

  /** Sentences and tokens in code points; clitics and pronouns at the end of words are tokens of their own. */
  tokenize(input: { id: string; text: string }): TokenizedDocument {
    const { context, sentences } = this.#prepare(input, new Arena(false))
    const span = originalSpans(input.text, context.origin)
    const out: TokenizedDocument = {
      id: input.id,
      sentences: context.structure.sentences.map((s) => {
        const { start, end } = span(s.start, s.end)
        return { start, end }
      }),
      tokens: [],
    }
    const add = (start: number, end: number): void => {
      if (end > start) out.tokens.push(span(start, end))
    }
    for (let i = 0; i < (sentences.at(-1) as number); i++) {
      const [start, end] = [context.tokens.start[i] as number, context.tokens.end[i] as number]
      const stem = end - (context.tokens.enclitic[i] as number)
      const lead = start + (context.tokens.lead[i] as number)
      add(start, lead)
      add(lead, stem)
      add(stem, end)
    }
    return out
  }
}

/** Dates of the page's header and furniture are mentions too; sentences do not hold them. */
function headerMentions({ header, captured }: DocumentContext['structure']): Mention[] {
  const make = (edtf: string, { start, end }: Span): Mention => ({
    kind: 'date',
    start,
    end,
    value: { edtf, grain: 'day', calendar: 'gregory', resolution: 'explicit', bound: 'exact' },
    rule: 'dates/header',
  })
  const clock = header?.clock
  return [
    ...(header ? [make(header.edtf, header.day)] : []),
    ...(clock ? [{ kind: 'time' as const, ...clock.span, value: { edtf: clock.edtf, grain: 'minute' }, rule: 'dates/header' as const }] : []),
    ...(captured ? [make(captured.edtf, captured.span)] : []),
  ]
}

export const createExtractor = (options?: ExtractorOptions): Extractor => new Extractor(options)
