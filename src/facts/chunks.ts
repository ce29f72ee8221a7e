/**
 * Shallow clause reading: a sentence is read once into chunks, noun phrases and verbs, each with what governs it and with the mark
 * that parts it from the chunk before. Frames then ask for arguments by position and preposition.
 *
 *     وقعت | وزارة النقل | و وزارة المالية | مذكرة تفاهم | في ‹بيروت›
 *     verb   noun          noun, joined      noun          noun, under `in`
 */

import type { Lexeme } from '../lexicon/lexicon.ts'
import { endsIn } from '../normalize/spelling.ts'
import { perSymbol } from '../pattern/symbols.ts'
import type { Stream } from '../pipeline/stream.ts'
import { Chunk, Clause, Edge } from './chunk.ts'
import { CLASSES, type ElementClass, isFirmly, isUn } from './classes.ts'
import { ENDING } from './kind-words.ts'
import { decide } from './noun-or-verb.ts'
import { holds, isCompared, isIndefinite, Trait, traitsOf } from './traits.ts'

/** What a value stands under that only another is held against (`مقارنة بنسبة 3%`, `متجاوزا التوقعات عند 2%`): no preposition that a frame asks for. */
const COMPARED = 'compared'
/** Prepositions of the value that a forecast names. */
const FORECASTING = new Set(['at', 'bi', 'to'])

const CLITICS: Record<string, string> = { ل: 'for', ب: 'bi', ك: 'as' }

/** The noun that says, like a preposition, what the next phrase is for: `بإشراف`, `بقيمة`, `على عمق`. */
const leadOf = perSymbol((view): Lexeme | null =>
  view.kind === 'word' && !view.article ? (view.readings.find((r) => r.lexeme.category === 'lead')?.lexeme ?? null) : null,
)
/** Value of the preposition that a word or proclitic is. */
const prepositionOf = perSymbol((view): string | null => {
  if (view.kind === 'proclitic') return CLITICS[view.char] ?? null
  const { lexeme } = view.readings.find((r) => r.lexeme.category === 'preposition') ?? view.readings.find((r) => r.lexeme.category === 'out-of') ?? {}
  return lexeme?.category === 'out-of' ? 'out_of' : String(lexeme?.value)
})
/** A dual or sound plural with its nun is no first term of an idafa. */
const WITH_NUN = ['ون', 'ان']
/** Of sound plurals in an idafa: `مسلحي التنظيم`. */
const CONSTRUCT = ['ي']
/** Of participles in the accusative. */
const ACCUSATIVE = ['ا', 'ه']
/** Of indefinite adjectives. */
const RELATIONAL =
  'ي يه يين يون جديد جديده واسع واسعه كبير كبيره خاص خاصه ضخم ضخمه هائل هائله عنيف عنيفه مسلح مسلحه دام داميه مروع مروعه مدمر مدمره قوي قويه شديد شديده مكثف مكثفه متفرق متفرقه متقطع متقطعه مفاجئ مفاجئه طارئ طارئه عاجل عاجله متزامن متزامنه مزدوج مزدوجه سابق سابقه سابقون سابقين اخر اخري اخرون اخرين حالي بارز بارزه مسن مسنه قاصر معارض معارضون معارضين شاب شابه عارم عارمه جارف جارفه كاسح كاسحه غزير غزيره عات عاتيه مباغت مباغته خاطف خاطفه فاشل فاشله غادر غادره متبادل متبادله مماثل مماثله متتال متتاليه محدود محدوده مشتركه موسع موسعه مغلق مغلقه متواصل متواصله'.split(
    ' ',
  )

/** Ends of words that a feminine plural goes on: another one, `المزيد من`. */
const AFTER_WHICH_THINGS = ['ات', ' من']

/** Elements a dateline may have between its place and the mark that closes it. */
const DATELINE = 14
const isDash = perSymbol((view) => view.kind === 'punctuation' && '-–—'.includes(view.char))
const isDatelinePart = perSymbol(
  (view) =>
    (view.kind === 'item' && ['date', 'number', 'organization', 'place', 'digits'].some((tag) => view.tags.includes(tag))) ||
    view.kind === 'number' ||
    (view.kind === 'punctuation' && '()/-–—،.'.includes(view.char)),
)

const closes = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.verb === 'imperfect' && ENDING.has(String(r.lexeme.value))))
const comesOut = perSymbol((view) => view.readings.some((r) => r.verb === 'active' && (r.lexeme.value === 'record' || r.lexeme.value === 'reach')))
const isMiddle = perSymbol(
  (view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.lexeme.category === 'direction' && r.lexeme.value === 'centre'),
)
/** A word we know, of no place. */
const isCommon = perSymbol(
  (view) =>
    view.readings.length > 0 &&
    !view.readings.some((r) => r.lexeme.category.startsWith('place') || r.lexeme.category === 'area' || r.lexeme.category === 'site-noun'),
)
const isPlaceWord = perSymbol((view) => view.readings.some((r) => r.lexeme.category === 'place-head' || r.lexeme.category === 'site-noun'))
/** Leads to sums of money. */
const SUMS = new Set(['cost', 'value'])
/** After a verb or participle that only links, these go on over the preposition it takes. */
const LINKED = new Set(['measure', 'content', 'laden'])
const isLaden = perSymbol((view) => view.readings.some((r) => r.lexeme.value === 'laden'))
/** `محملة بـ`, `مكونة من`: the participle leads to what is aboard, or what there is. */
const leadsInside = perSymbol(
  (view) => view.kind === 'word' && !view.enclitic && (isLaden(view) || view.readings.some((r) => r.verb === 'passive' && r.lexeme.value === 'consist_of')),
)
/** How strong a quake was, and how deep. */
const SIZES = new Set(['magnitude', 'depth'])
/** `توقعات`, `تقديرات`: what somebody else thought it would come to. */
const isForecast = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.lexeme.value === 'forecast'))
const isLevel = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'lead' && r.lexeme.value === 'level'))
const measures = perSymbol((view) => view.readings.some((r) => r.verb === 'perfect' && r.lexeme.value === 'reach'))
/** By how much something moved. */
const isStep = perSymbol((view) => ['percent', 'quantity', 'money'].some((tag) => view.tags.includes(tag)))

/** `أطلقت جماعة ‹سراح› الصحفي`, `لقي سائق شاحنة ‹حتفه›`: what one lets go of, or meets, belongs to nobody before it. */
const isFate = perSymbol(
  (view) => view.kind === 'word' && view.readings.some((r) => r.lexeme.value === 'liberty' || (r.lexeme.value === 'demise' && view.enclitic)),
)
/** `أطلق رجل ‹النار›`, `تلقى مليون شخص ‹الجرعة الأولى›`. */
const isFire = perSymbol((view) => view.article && view.readings.some((r) => r.lexeme.value === 'gunfire' || r.lexeme.value === 'dose'))
/** `شمال غزة`: where, and no part of what stands before it, unless that is a kind of place (`منطقة شمال غزة`). */
const isRegion = perSymbol((view) => view.tags.includes('region'))
const isPercent = perSymbol((view) => view.tags.includes('percent'))

const areMany = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.lexeme.category === 'people-noun' && r.number === 'pl'))

/** `سكان ‹المدينة›`: its nun is its own. */
const isPopulace = perSymbol((view) => view.kind === 'word' && !view.article && view.readings.some((r) => r.lexeme.value === 'population'))

/** Aircraft and tanks, by any word for them. */
const WARPLANES = new Set(['aircraft', 'fighter_jet', 'helicopter', 'drone', 'tank'])
const isWarplane = perSymbol((view) => view.kind === 'word' && view.readings.some((r) => r.number !== 'sg' && WARPLANES.has(String(r.lexeme.value))))

/** Somebody by his office or kind. */
const isMan = perSymbol(
  (view) => view.tags.includes('title') || view.tags.includes('person') || view.readings.some(({ lexeme }) => lexeme.category === 'people-noun'),
)

/** Counted dead, wounded and the like. */
const areHurt = perSymbol((view) => view.kind === 'item' && view.tags.includes('people') && view.tags.includes('quantity'))

class Reader {
  readonly #stream: Stream
  readonly #start: number
  readonly #end: number
  readonly #symbol: Int32Array
  readonly #traits: Int32Array
  readonly chunks: Chunk[] = []
  #preposition: string | null = null
  #joined = false
  /** Whether the governing preposition stands right before the phrase being read. */
  #explicit = false
  #edge: Edge = Edge.Stop
  #depth = 0
  #previous: ElementClass = 'stop'
  /** Whether a verb stands open since the last mark. */
  #verbOpen = false

  constructor(stream: Stream, start: number, end: number) {
    this.#stream = stream
    this.#start = start
    this.#end = end
    this.#symbol = stream.symbol
    this.#traits = traitsOf(stream.symbols)
  }

  read(): Chunk[] {
    for (let i = this.#pastDateline(); i < this.#end; i++) {
      const kind = this.#class(i)
      if (kind === 'noun') i = this.#noun(i) - 1
      else if (kind === 'verb') this.#verb(i)
      else this.#mark(i, kind)
      this.#previous = kind === 'other' ? this.#previous : kind
    }
    return this.chunks
  }

  /** Past `القاهرة -`, `عمّان 12 أيلول (بترا) -`: where a report was filed is no phrase of its first sentence. */
  #pastDateline(): number {
    const [stream, start] = [this.#stream, this.#start]
    if (start >= this.#end || !this.#has(start, Trait.Place)) return start
    let past = start
    let inside = false
    for (let i = start + 1; i < Math.min(this.#end - 1, start + DATELINE); i++) {
      const view = stream.view(i)
      const wrapped = stream.view(i - 1).char === '/' && stream.view(i + 1).char === '/'
      if (view.char === '(') inside = true
      if (isDash(view)) past = i + 1
      else if (!inside && !wrapped && !isDatelinePart(view)) break
      if (view.char === ')') inside = false
    }
    return past
  }

  #traitsAt(i: number): number {
    return this.#traits[this.#symbol[i] as number] as number
  }

  /** Whether an element has all traits of `with` and none of `without`. */
  #has(i: number, all: number, none = 0): boolean {
    return (this.#traitsAt(i) & (all | none)) === all
  }

  #endsIn(i: number, endings: readonly string[]): boolean {
    const { folded } = this.#stream.context
    const [start, end] = [this.#stream.start(i), this.#stream.end(i)]
    for (const ending of endings) if (endsIn(folded, start, end, ending)) return true
    return false
  }

  #class(i: number): ElementClass {
    const kind = CLASSES[this.#traitsAt(i) & Trait.Class] as ElementClass
    if (kind === 'noun' && this.#isCircumstance(i)) return 'verb'
    if (kind === 'noun' && (this.#comesOut(i) || this.#leadsInside(i))) return 'verb'
    if (kind === 'preposition' && this.#has(i, Trait.Word | Trait.Conjugated) && this.#leavesBehind(i)) return 'verb'
    return kind === 'either' ? decide(this.#stream, i, this.#start, this.#previous, this.#open()) : kind
  }

  /** `الذي خلف عشرات القتلى`, `خلف الزلزال 40 قتيلا`: right after a relative, or before an event at the head of a clause, a word is rather a verb than a preposition. */
  #leavesBehind(i: number): boolean {
    if (this.#previous === 'relative') return true
    // `تسونامي الذي ضرب المنطقة خلف ‹400 جريح›`
    if (i + 1 < this.#end && areHurt(this.#stream.view(i + 1))) return true
    return (this.#previous === 'stop' || this.#previous === 'that' || this.#joined) && i + 1 < this.#end && this.#has(i + 1, Trait.Event | Trait.Article)
  }

  /** `، مؤكدا …`: an active participle in the accusative after a mark opens a clause of its own. */
  #isCircumstance(i: number): boolean {
    if (this.#edge < Edge.Comma || this.#joined || this.#preposition !== null) return false
    return this.#has(i, Trait.Participle, Trait.Article | Trait.Owned) && this.#endsIn(i, ACCUSATIVE)
  }

  /** Whether the clause has a verb already. */
  #open(): boolean {
    return this.#edge === Edge.None && this.#verbOpen
  }

  #mark(i: number, kind: ElementClass): void {
    switch (kind) {
      case 'preposition':
        this.#governor(i)
        return
      case 'and':
        this.#joined = true
        return
      case 'comma':
        this.#raise(Edge.Comma)
        if (!(i + 1 < this.#end && this.#has(i + 1, Trait.And))) this.#preposition = null
        return
      case 'open':
        this.#depth++
        return
      case 'close':
        this.#depth = Math.max(0, this.#depth - 1)
        return
      case 'relative':
      case 'that':
      case 'stop':
        this.#raise(kind === 'relative' ? Edge.Relative : kind === 'that' ? Edge.That : Edge.Stop)
        this.#preposition = null
        this.#joined = false
    }
  }

  #governor(i: number): void {
    if (LINKED.has(this.#preposition ?? '') && this.chunks.at(-1)?.measure) return
    const value = prepositionOf(this.#stream.view(i))
    // `بلدات انسحبت ‹منها› القوات`: right behind a verb it points back, unless a part is counted (`أنجزت منها 600 وحدة`).
    if (value === 'including' && this.#previous === 'verb' && !(i + 1 < this.#end && this.#has(i + 1, Trait.Value))) return
    if (value === 'besides') {
      this.#joined = true
      this.#preposition = this.chunks.at(-1)?.preposition ?? null
    } else {
      this.#preposition = value
      this.#explicit = true
      if (value !== null && FORECASTING.has(value) && i + 1 < this.#end && this.#has(i + 1, Trait.Value) && this.#isForecast(this.chunks.at(-1), i))
        this.#compare()
    }
  }

  /** `متجاوزا توقعات المحللين ‹عند› 2.8 بالمئة`: whether the phrase that ends right there is a forecast. */
  #isForecast(chunk: Chunk | undefined, end: number): boolean {
    if (chunk?.kind !== 'noun' || chunk.to !== end) return false
    for (let k = chunk.from; k < end; k++) if (isForecast(this.#stream.view(k))) return true
    return false
  }

  /** How far the move went that was read last: that of a forecast is only compared (`توقعات بنمو 4%`). */
  #rate(): string {
    const move = this.chunks.at(-1)
    return move?.preposition === 'bi' && this.#isForecast(this.chunks.at(-2), move.from - 1) ? COMPARED : 'rate'
  }

  #raise(edge: Edge): void {
    if (edge > this.#edge) this.#edge = edge
  }

  #push(
    kind: Chunk['kind'],
    from: number,
    to: number,
    { preposition, construct, measure }: { preposition: string | null; construct: boolean; measure: boolean },
  ): void {
    const [edge, inherited, joined, bracket] = [this.#edge, !this.#explicit, this.#joined, this.#depth > 0]
    this.chunks.push(new Chunk({ index: this.chunks.length, kind, from, to, preposition, inherited, joined, edge, construct, bracket, measure }))
    if (kind === 'verb') this.#verbOpen = !measure
    else if (edge >= Edge.Comma) this.#verbOpen = false
    this.#edge = Edge.None
    this.#joined = false
    this.#explicit = false
  }

  #verb(i: number): void {
    const last = this.chunks.at(-1)
    const noun = (!this.#joined || this.#has(i, Trait.Article)) && last?.kind === 'noun'
    const content = noun && this.#edge <= Edge.Comma && (this.#leadsInside(i) || this.#has(i, Trait.Content) || this.#lists(i))
    const follows = noun && this.#edge === Edge.None
    const measure = content || this.#comesOut(i) || (follows && ((this.#has(i, Trait.Measure) && !this.#arrives(i)) || this.#comesTo(i) || this.#sizes(i)))
    // `الزلزال الذي ‹بلغت› قوته 6 درجات`
    if (noun && this.#edge === Edge.Relative && this.#sizes(i)) {
      this.#edge = Edge.None
      this.#push('verb', i, i + 1, { preposition: null, construct: false, measure: true })
      this.#preposition = 'measure'
      this.#explicit = true
      return
    }
    // `صاروخ أطلقه الحوثيون`: after an indefinite noun, a verb whose pronoun points back to it.
    if (follows && this.#has(i, Trait.Owned) && last.to === i && isIndefinite(this.#stream, i - 1)) this.#edge = Edge.Relative
    this.#push('verb', i, i + 1, { preposition: null, construct: false, measure })
    this.#preposition = measure ? (isLaden(this.#stream.view(i)) ? 'laden' : content ? 'content' : 'measure') : null
    this.#explicit = measure
  }

  /** `تسلم دفعة من المساعدات، ‹تضمنت› 20 شاحنة`: where it only tells what there is of the gift. */
  #lists(i: number): boolean {
    return i + 1 < this.#end && this.#has(i + 1, Trait.Counted) && holds(this.#stream.view(i))
  }

  /** `طائرتين ‹محملتين› بمساعدات`, `قافلة ‹مكونة› من 20 شاحنة`. */
  #leadsInside(i: number): boolean {
    if (i + 1 >= this.#end || !leadsInside(this.#stream.view(i)) || !this.#isPreposition(i + 1)) return false
    // `المساعدات، ‹والمكونة› من 20 شاحنة`
    return this.#previous === 'noun' || (this.#has(i, Trait.Article) && (this.#previous === 'and' || this.#previous === 'comma'))
  }

  /** `تعزيزات ‹تصل› إلى القاعدة`: to a place, and no amount. */
  #arrives(i: number): boolean {
    return i + 2 < this.#end && this.#isPreposition(i + 1) && (this.#has(i + 2, Trait.Place) || isPlaceWord(this.#stream.view(i + 2)))
  }

  /** `زلزال ‹بلغت› قوته 6 درجات`, `إلى مستوى قياسي ‹بلغ› 5 دولارات`: a perfect that only links a quake to its size, a level to its number. */
  #sizes(i: number): boolean {
    const last = this.chunks.at(-1)
    if (last && last.preposition === 'to' && isLevel(this.#stream.view(last.from)) && i + 1 < this.#end && this.#has(i + 1, Trait.Value))
      return measures(this.#stream.view(i))
    if (i + 2 >= this.#end || !this.#has(i + 1, Trait.Lead) || !measures(this.#stream.view(i))) return false
    const lead = String(this.#leadAt(i + 1)?.value)
    // `على انخفاض ‹بلغت› نسبته 2%`
    return (SIZES.has(lead) && this.#has(i + 1, Trait.Owned)) || (lead === 'rate' && last !== undefined && this.#has(last.from, Trait.Moving))
  }

  /** `تراجع المؤشر 2% ‹ليغلق› عند 7300 نقطة`, `‹ليسجل› 7300 نقطة`: where a move ends. */
  #comesTo(i: number): boolean {
    if (i === this.#start || i + 1 >= this.#end || this.#stream.view(i - 1).char !== 'ل' || !closes(this.#stream.view(i))) return false
    const last = this.chunks.at(-1)
    if (last === undefined || !isStep(this.#stream.view(last.from))) return false
    return this.#isPreposition(i + 1) || this.#has(i + 1, Trait.Value) || this.#leadAt(i + 1) !== null
  }

  /** `تراجع المؤشر 2% ‹مسجلا› 7300 نقطة`, `، ‹بالغا› مستوى 5 مليارات`: where a move ended, told by a participle. */
  #comesOut(i: number): boolean {
    if (i + 1 >= this.#end || !this.#has(i, Trait.Participle, Trait.Article | Trait.Owned) || !this.#endsIn(i, ACCUSATIVE)) return false
    const last = this.chunks.at(-1)
    if (!comesOut(this.#stream.view(i)) || last === undefined || !isStep(this.#stream.view(last.from))) return false
    const next = i + 1 + (this.#isPreposition(i + 1) || this.#has(i + 1, Trait.Lead) ? 1 : 0)
    return next < this.#end && this.#has(next, Trait.Value)
  }

  /** Reads a noun phrase or a lead at `i`; returns the element after it. */
  #noun(i: number): number {
    if (this.#amounts(i)) {
      this.#preposition = 'value'
      this.#explicit = true
      return i + 1
    }
    if (this.#moves(i)) {
      this.#push('noun', i, i + 1, { preposition: this.#preposition, construct: false, measure: false })
      this.#preposition = this.#rate()
      this.#explicit = true
      return i + 1
    }
    if (this.#isAmid(i)) {
      this.#preposition = 'amid'
      this.#explicit = true
      return i + 1
    }
    const lead = this.#leadAt(i)
    if (lead !== null) {
      // `ارتفاعا بقيمة دولارين` is how far it went.
      // `لتبلغ ‹قيمتها› 4 مليارات`
      if (SUMS.has(String(lead.value)) && this.#preposition === 'measure' && this.chunks.at(-1)?.measure) return this.#skipMeasure(i + 1, lead)
      if (!this.#isCompared()) this.#preposition = lead.value === 'value' && this.#afterMove(i) ? this.#rate() : String(lead.value)
      this.#explicit = true
      return this.#skipMeasure(i + 1, lead)
    }
    const last = this.chunks.at(-1)
    const follows = last !== undefined && !this.#explicit && this.#edge === Edge.None && !this.#joined
    const event = this.#has(i, Trait.Event)
    const joins = this.#joined && this.#edge <= Edge.Comma && last?.construct === true && !event
    const construct =
      joins || (follows && last.to === i && last.kind === 'noun' && this.#opensIdafa(last, i, event && !isFate(this.#stream.view(i)) && !this.#isObject(i)))
    const loose = follows && last.kind === 'noun'
    const preposition = construct || loose ? null : this.#preposition
    const end = this.#phraseEnd(i)
    this.#push('noun', i, end, { preposition, construct, measure: false })
    if (!construct) this.#preposition = preposition
    if (isCompared(this.#stream.view(i))) this.#compare()
    return end
  }

  /** What comes next is only compared. */
  #compare(): void {
    this.#preposition = COMPARED
    this.#explicit = true
  }
  #isCompared(): boolean {
    return this.#explicit && this.#preposition === COMPARED
  }

  /** `منحت شركة كورية ‹عقدا›`: with the ending of an object no second term of an idafa. */
  #isObject(i: number): boolean {
    return this.#endsIn(i, ['ا']) && this.#stream.end(i) - this.#stream.start(i) > 3 && this.#has(i, 0, Trait.Article | Trait.Owned)
  }

  /** `وسط حشد من المصلين`, `وسط إجراءات مشددة`: amid what, and no middle of a place. */
  #isAmid(i: number): boolean {
    if (i + 1 >= this.#end || !isMiddle(this.#stream.view(i))) return false
    return this.#has(i + 1, Trait.Word, Trait.Article | Trait.Name) && isCommon(this.#stream.view(i + 1))
  }

  /** `الموازنة البالغة 198 تريليون دينار`: the participle leads to the sum. */
  #amounts(i: number): boolean {
    return i + 1 < this.#end && this.#has(i, Trait.Amounting) && this.#has(i + 1, Trait.Value)
  }

  /** `بزيادة 35%`, `على انخفاض 4%`, `مرتفعا 30 نقطة`: which way, and by how much. */
  #moves(i: number): boolean {
    if (i + 1 >= this.#end || !this.#has(i, Trait.Moving) || !this.#has(i + 1, Trait.Value)) return false
    const step = this.#stream.view(i + 1)
    if (this.#explicit && this.#preposition === 'bi') return true
    if (this.#explicit && this.#preposition === 'on') return isPercent(step)
    return !this.#explicit && this.#endsIn(i, ['ا']) && isStep(step) && this.#has(i, 0, Trait.Owned)
  }

  /** Whether the phrase right before a lead and its preposition is a rise or fall. */
  #afterMove(i: number): boolean {
    const last = this.chunks.at(-1)
    return last !== undefined && last.kind === 'noun' && last.to >= i - 1 && last.to === last.from + 1 && this.#has(last.from, Trait.Moving)
  }

  /** The noun at `i` when it governs what follows. */
  #leadAt(i: number): Lexeme | null {
    if (!this.#has(i, Trait.Lead)) return null
    const lead = leadOf(this.#stream.view(i))
    return lead !== null && this.#leads(i, lead) ? lead : null
  }

  /** A lead governs what follows it under a preposition; with a pronoun (`قيمتها`), or when it has other meanings, only a value. */
  #leads(i: number, lead: Lexeme): boolean {
    const next = this.#skipMeasure(i + 1, lead)
    if (next >= this.#end) return false
    const governed = lead.props.bare === true || (i > this.#start && this.#isPreposition(i - 1))
    if (this.#has(i, Trait.Owned) || lead.props.valueOnly === true || !governed) return this.#has(next, Trait.Value)
    return this.#class(next) === 'noun' || next > i + 1
  }

  #isPreposition(i: number): boolean {
    return CLASSES[this.#traitsAt(i) & Trait.Class] === 'preposition'
  }
  /** An adjective of a sum, or the word that leads to it (`مبلغ مالي قدره`). */
  #isAttribute(i: number): boolean {
    // `قيمة ‹مبيعاتهم› 3 ملايين`: a noun is what has the value.
    return this.#has(i, Trait.Lead) || (CLASSES[this.#traitsAt(i) & Trait.Class] === 'noun' && this.#has(i, Trait.Adjective, Trait.Owned))
  }

  /** After a lead: adjectives and a linking verb with its preposition (`بكلفة جملية تقدر بـ`) up to the value. */
  #skipMeasure(i: number, lead: Lexeme): number {
    let k = i
    while (k < this.#end && k < i + 2 && this.#has(k, Trait.Word, Trait.Article | Trait.Event) && this.#isAttribute(k)) k++
    // `بكلفة إجمالية ‹بلغت› 90 مليونا`, but not `بنسبة تغير بلغت 2%`, which is a figure of its own.
    if (k < this.#end && (this.#has(k, Trait.Measure) || (SUMS.has(String(lead.value)) && measures(this.#stream.view(k))))) k++
    if (k < this.#end && this.#isPreposition(k)) k++
    return k > i && k < this.#end && this.#has(k, Trait.Value) ? k : i
  }

  /** An indefinite event governs what follows it; any indefinite noun governs an event (`عملية تسليح`). */
  #opensIdafa(chunk: Chunk, next: number, event: boolean): boolean {
    const last = chunk.to - 1
    if (isFirmly(this.#stream, last)) return false
    // What follows a noun with its nun is another phrase (`حاول مسلحون خطف`).
    // Nor are people of their own fate (`لقي شرطي مصرعه`), nor is what has its adjective (`محكمة عسكرية أحكاما`).
    if (last > chunk.from && this.#isRelational(last) && !this.#has(chunk.from, Trait.Event)) return false
    // `وقعا اتفاقا ‹الأسبوع الماضي›`: nor does an indefinite accusative before a date.
    if (this.#has(next, Trait.Name, Trait.Place) && this.#stream.view(next).tags.includes('date') && this.#endsIn(last, ['ا'])) return false
    // Nor does what an adjective closes (`في جلسة طارئة ‹الوضع›`).
    if (last > chunk.from && this.#has(next, Trait.Article) && this.#has(chunk.from, Trait.Event) && this.#isRelational(last)) return false
    return this.#has(last, Trait.Word, Trait.Article | Trait.Owned | Trait.People) && (event || this.#has(last, Trait.Event)) && !this.#endsIn(last, WITH_NUN)
  }

  /** Element after the noun phrase that begins at `from`. */
  #phraseEnd(from: number): number {
    let k = from
    while (k + 1 < this.#end && this.#has(k, Trait.Opener) && this.#class(k + 1) === 'noun') k++
    k = this.#pastPart(k)
    if (this.#has(k, Trait.Event, Trait.Article)) return this.#adjectives(k)
    if (isFirmly(this.#stream, k)) return k + 1
    k++
    while (k < this.#end && (this.#joins(k) || this.#bridges(k))) k += this.#bridges(k) ? 2 : 1
    return k
  }

  /** `مباحثات مصرية - يمنية`, `القمة العربية - الأوروبية`: a dash between two nations; `القطاع غير النفطي`, `مباحثات غير مباشرة`: what is not so. */
  #bridges(k: number): boolean {
    if (k + 1 >= this.#end) return false
    if (isUn(this.#stream, k))
      return this.#has(k + 1, Trait.Word | Trait.Adjective, Trait.People | Trait.Owned) && this.#class(k + 1) === 'noun' && this.#sameArticle(k)
    if (!isDash(this.#stream.view(k)) || !this.#has(k - 1, Trait.Nation) || !this.#has(k + 1, Trait.Nation)) return false
    return this.#sameArticle(k)
  }

  #sameArticle(k: number): boolean {
    return this.#has(k - 1, Trait.Article) === this.#has(k + 1, Trait.Article)
  }

  /** `قسم آخر من المساعدات`: the part and its whole are one phrase; the element of the whole. */
  #pastPart(k: number): number {
    // `الدفعة الأولى من الطائرات`.
    if (!this.#has(k, Trait.Partitive) || (this.#has(k, Trait.Article) && !(k + 1 < this.#end && this.#has(k + 1, Trait.Ordinal)))) return k
    for (let from = k + 1; from <= k + 2 && from + 1 < this.#end; from++) {
      if (this.#has(from, Trait.From)) return this.#class(from + 1) === 'noun' ? from + 1 : k
      if (this.#class(from) !== 'noun') return k
    }
    return k
  }

  /** An indefinite masdar takes its indefinite adjectives only (`زيارة رسمية`); what else follows is its argument. Returns the element after them. */
  #adjectives(masdar: number): number {
    let k = masdar + 1
    if (!this.#has(masdar, 0, Trait.Owned)) return k
    while (k < this.#end && (this.#bridges(k) || (this.#has(k, Trait.Word) && this.#class(k) === 'noun' && this.#describes(k, masdar))))
      k += this.#bridges(k) ? 2 : 1
    return k
  }

  /** Whether a word is an adjective of an indefinite masdar. */
  #describes(k: number, masdar: number): boolean {
    if (this.#has(masdar, Trait.Befalls) && this.#has(k, Trait.People)) return false
    return this.#isRelational(k) || this.#agrees(masdar, k)
  }

  /** `قرضا ميسرا`, `40 مدربا إضافيا`: an adjective takes the ending of its indefinite noun. */
  #agrees(noun: number, k: number): boolean {
    const accusative = (i: number): boolean => this.#endsIn(i, ['ا']) && this.#stream.end(i) - this.#stream.start(i) > 3
    return this.#has(k, Trait.Adjective, Trait.Article | Trait.Owned) && accusative(noun) && accusative(k)
  }

  /** An indefinite relational adjective: `رسمية`, `عسكري`, `أميركيين`. */
  #isRelational(k: number): boolean {
    if (!this.#has(k, 0, Trait.Article | Trait.Owned)) return false
    return this.#has(k, Trait.Nation) || (this.#has(k, Trait.Adjective) && this.#endsIn(k, RELATIONAL))
  }

  /** A noun with its nun, or one whose nation is said, is no first term of an idafa: `مسلحون | قرية`, `طائرات روسية | مدينة إدلب`. */
  #isClosed(k: number): boolean {
    if ((areMany(this.#stream.view(k)) && this.#endsIn(k, CONSTRUCT)) || isPopulace(this.#stream.view(k))) return false
    return this.#has(k, Trait.Nation) || (this.#has(k, Trait.People) && this.#endsIn(k, WITH_NUN))
  }

  /** `مسلحون مجهولون`: a second noun of people in the same plural describes the first. */
  #isPair(k: number): boolean {
    return this.#has(k, Trait.Word, Trait.Owned) && (['ون', 'ين'] as const).some((nun) => this.#endsIn(k - 1, [nun]) && this.#endsIn(k, [nun]))
  }

  /** `أسعار ‹المواد الغذائية›`: definite goods, not counted, own what stands before them. */
  #isStuff(k: number): boolean {
    const { kind, article, tags } = this.#stream.view(k)
    return kind === 'item' && article && tags.includes('equipment')
  }

  /** `رفضت الخارجية ‹الاتهامات›`: a feminine plural describes only such plurals and people. */
  #isThings(k: number, before: number): boolean {
    return (before & (Trait.People | Trait.Value)) === 0 && this.#endsIn(k, ['ات']) && !this.#endsIn(k - 1, AFTER_WHICH_THINGS)
  }

  /** `القوات الإيطالية ‹العاملة› ضمن التحالف`: a feminine participle before its preposition is an attribute, and no woman. */
  #isActing(k: number): boolean {
    return this.#has(k, Trait.Participle) && this.#endsIn(k, ['ه']) && k + 1 < this.#end && this.#isPreposition(k + 1)
  }

  #isVehicle(k: number): boolean {
    const { article, tags, readings } = this.#stream.view(k)
    return !article && (tags.includes('vehicle') || readings.some((r) => r.lexeme.category === 'vehicle'))
  }

  /** A date goes no further, nor does a measure before a name (`5.6 درجة ‹ولاية المدية›`). */
  #takes(value: number, traits: number): boolean {
    const { tags } = this.#stream.view(value)
    return !tags.includes('date') && !(tags.includes('measure') && (traits & Trait.Named) !== 0)
  }

  /** Whether an element goes on the phrase that the element before it is in. */
  #joins(k: number): boolean {
    const traits = this.#traitsAt(k)
    const kind = CLASSES[traits & Trait.Class] as ElementClass
    if (kind !== 'noun' && !(kind === 'either' && decide(this.#stream, k, this.#start, 'noun', this.#open()) === 'noun')) return false
    if ((traits & Trait.Value) !== 0 && this.#isStuff(k)) return (this.#traitsAt(k - 1) & (Trait.Article | Trait.Owned | Trait.Value | Trait.Named)) === 0
    if (leadsInside(this.#stream.view(k)) && k + 1 < this.#end && this.#isPreposition(k + 1)) return false
    if ((traits & (Trait.Value | Trait.MadeOf)) !== 0 || this.#amounts(k) || this.#leadAt(k) !== null || isCompared(this.#stream.view(k))) return false
    const before = this.#traitsAt(k - 1)
    const article = (traits & Trait.Article) !== 0
    if (
      ((traits & Trait.Event) !== 0 && !article) ||
      isFate(this.#stream.view(k)) ||
      ((before & (Trait.People | Trait.Value)) !== 0 && isFire(this.#stream.view(k)))
    )
      return false
    if ((traits & Trait.Ordinal) !== 0) return ((before & Trait.Article) !== 0) === article
    if ((before & Trait.Value) !== 0 && !this.#takes(k - 1, traits)) return false
    // `غادر 500 جندي ‹قاعدة عين الأسد›`: an amount owns no place.
    if ((before & Trait.Value) !== 0 && (traits & Trait.Place) !== 0 && (traits & (Trait.Nation | Trait.Word)) === 0) return false
    // `استهدفت ‹طائرة مسيرة› ‹سيارة›`: a vehicle owns no other.
    if (((before & Trait.Counted) !== 0 || this.#isVehicle(k - 1)) && this.#isVehicle(k)) return false
    if ((traits & Trait.Place) !== 0 && isRegion(this.#stream.view(k)) && !isPlaceWord(this.#stream.view(k - 1))) return false
    // `قصفت طائرات ‹مدينة إدلب›`: warplanes belong to no town.
    if ((traits & Trait.Place) !== 0 && (before & Trait.Article) === 0 && isWarplane(this.#stream.view(k - 1))) return false
    if ((before & Trait.Value) !== 0 && !article)
      return this.#isRelational(k) || this.#agrees(k - 1, k) || ((before & Trait.Counted) !== 0 && (traits & Trait.Quality) !== 0)
    // `اتهم الوزير ‹السعودية›`: a nation in the feminine describes no man.
    if (article && (traits & Trait.Nation) !== 0 && this.#endsIn(k, ['ه']) && isMan(this.#stream.view(k - 1)) && !this.#endsIn(k - 1, ['ه', 'ات'])) return false
    const adjective = (traits & Trait.Adjective) !== 0 && !this.#isThings(k, before)
    const word = (traits & Trait.Word) !== 0
    if ((before & Trait.Named) !== 0) return word && article && (adjective || this.#isActing(k))
    if ((before & Trait.Article) === 0 && this.#isClosed(k - 1)) return !article && (this.#isRelational(k) || (adjective && this.#isPair(k)))
    // `قيادي حوثي ‹السعودية›`: what an adjective of somebody closes owns nothing behind it.
    if (
      article &&
      k >= this.#start + 2 &&
      (before & Trait.Article) === 0 &&
      this.#isRelational(k - 1) &&
      this.#has(k - 2, 0, Trait.Article) &&
      isMan(this.#stream.view(k - 2))
    )
      return false
    // `توفي رجل ‹متأثرا› بجروحه`: in the accusative alone, a participle tells how.
    if (!article && (traits & Trait.Participle) !== 0 && (before & Trait.People) !== 0 && this.#endsIn(k, ['ا']) && !this.#endsIn(k - 1, ['ا'])) return false
    if ((before & (Trait.Article | Trait.Owned)) === 0) return true
    // `الإيطاليين المختطفين`: people named by their nation take a second noun of people as their adjective.
    if (article && word && (before & Trait.People) === 0 && this.#isActing(k)) return true
    return article && word && (adjective || ((before & (Trait.Nation | Trait.People)) !== 0 && (traits & Trait.People) !== 0))
  }
}

const readings = new WeakMap<Stream, Array<Clause | undefined>>()

/** The reading of sentence `s`, made once. */
export function readSentence(stream: Stream, s: number): Clause {
  let list = readings.get(stream)
  if (!list) {
    list = []
    readings.set(stream, list)
  }
  let clause = list[s]
  if (!clause) {
    const start = stream.sentences[s] as number
    const end = stream.sentences[s + 1] as number
    clause = new Clause(stream, new Reader(stream, start, end).read(), start, end)
    list[s] = clause
  }
  return clause
}
