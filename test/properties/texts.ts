/** Random texts for property tests and the fuzzer: noise, Arabic-like word salad, damaged articles. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { LEXICON_FILES } from '../../src/lexicon/load.ts'

const folder = join(import.meta.dirname, '../../seeds')
export const SEEDS: readonly string[] = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Sentences full of values, written for these tests. */
export const SENTENCES: readonly string[] = [
  'خصصت الحكومة المغربية 350 مليون درهم لترميم 42 مدرسة في مراكش.',
  'ارتفعت أسعار القمح بنسبة 7.5 في المئة خلال شهر آذار 2019.',
  'وصلت ثلاث سفن محملة بنحو 25 ألف طن من الأرز إلى ميناء بورتسودان.',
  'قال وزير النفط جمال الكاظمي إن الإنتاج بلغ 4 ملايين و200 ألف برميل يوميا.',
  'أعلنت وزارة الصحة اللبنانية إصابة 18 شخصا وإدخال خمسة منهم العناية المركزة.',
  'وقعت الشركة عقدا بقيمة 1.2 مليار يورو لمدة عشر سنوات.',
  'تبلغ مساحة المزرعة 600 هكتار، ويعمل فيها 85 عاملا.',
  'تسلمت القوات البحرية التونسية زورقين و12 عربة مدرعة في 14 كانون الثاني 2020.',
  'شارك أكثر من 3000 متطوع في الحملة منذ العام 2016.',
  'انخفضت درجة الحرارة إلى ما دون الصفر في ثلثي مناطق البلاد.',
  'افتتح الرئيس التنفيذي للمصرف فرعه السادس في نواكشوط صباح الأحد.',
  'تراوح عدد الزوار بين 200 و250 زائرا في اليوم الواحد.',
  'حكمت المحكمة بالسجن سبع سنوات على اثنين من المتهمين.',
  'زار وفد من صندوق النقد الدولي العاصمة الأردنية في تشرين الأول الماضي.',
  'اشترى المستثمر ألفي سهم بسعر 15 دولارا للسهم.',
]

const WORDS =
  'قال أعلن أكد وزير الدفاع رئيس الوزراء اللواء الركن محمد أحمد عبد الله العبيدي بغداد دمشق القاهرة العراق مليون مليار ألف ألفا مئتي ثلاثمئة خمسة وعشرون نصف ثلث دولار دينار ريال درهم في من إلى على أن إن التي الذي تموز يوليو كانون الثاني الماضي المقبل أمس الأحد منذ حتى عام 2014 سنة شهر بنسبة بالمئة % طن كيلومتر شاحنة عجلة مدرعة لواء فرقة كتيبة مذكرة تفاهم اتفاق هجوم مقتل إصابة جندي شخص قتيلا سوف قد لم لن لا و ب ل وب لل'.split(
    ' ',
  )
const MARKS = ['،', '.', ':', '؛', '"', '«', '»', '“', '”', '(', ')', '-', '/', '؟', '!', '…', '\n', '\n\n', '#', '%', '+']
const NOISE = [
  '\u064b',
  '\u0651',
  '\u0640',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u200d',
  '\ufeff',
  '\u0000',
  '\u{1f600}',
  '\ud83d',
  '\ude00',
  'ﷺ',
  'ﻻ',
  '\u0301',
  '\t',
  '\u00a0',
]
const DIGITS = ['0', '7', '12', '2021', '1,250', '3.5', '٤٥', '۱۲', '٫', '٬', '999999999999999999999', '15/7/2021', '10:30']

const salad = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
        { weight: 2, arbitrary: fc.constantFrom(...DIGITS) },
        { weight: 1, arbitrary: fc.constantFrom(...NOISE) },
        { weight: 1, arbitrary: fc.constantFrom(...SENTENCES) },
      ),
      fc.constantFrom(' ', ' ', ' ', ''),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))

/** Any UTF-16, lone surrogates and NUL included. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x600, max: 0x6ff }), fc.integer({ min: 0xd7f0, max: 0xe010 })), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes))

/** A piece of an article with some of it deleted, doubled, or mixed with noise. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.nat(),
    fc.integer({ min: 20, max: 900 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('delete', 'double', 'insert'), fc.constantFrom(...NOISE, ...MARKS, ...DIGITS)), { maxLength: 8 }),
  )
  .map(([seed, from, length, edits]) => {
    let text = seed.slice(from % seed.length, (from % seed.length) + length)
    for (const [place, kind, noise] of edits) {
      const at = place % (text.length + 1)
      if (kind === 'delete') text = text.slice(0, at) + text.slice(at + 7)
      else if (kind === 'double') text = text.slice(0, at + 12) + text.slice(at)
      else text = text.slice(0, at) + noise + text.slice(at)
    }
    return text
  })

/** Every spelling of the lexicon, with clitics: rare rules meet rare words. */
const SPELLINGS: readonly string[] = LEXICON_FILES.flatMap(({ file }) => file.entries.flatMap((entry) => entry.forms))
const CLITICS = ['', '', '', 'ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال', 'ف', 'ك', 'س']
const TAILS = ['', '', '', '', 'ه', 'ها', 'هم', 'ا', 'ين', 'ات', 'ي']
const lexical = fc
  .array(
    fc.tuple(
      fc.constantFrom(...CLITICS),
      fc.constantFrom(...SPELLINGS),
      fc.constantFrom(...TAILS),
      fc.constantFrom(' ', ' ', ' ', ' ', '، ', '. ', ' و', '-', '/', '\n\n'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(''))
const numeric = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...DIGITS),
        fc.nat(99_999).map(String),
        fc.constantFrom('مليون', 'ألف', 'مئة', 'خمسة', 'عشرون', 'نصف', 'ثلاثة أرباع', 'دولار', 'طن', 'آذار', '%'),
      ),
      fc.constantFrom(' ', ' ', '', '.', ',', '/', '-', ':', ' و', ' إلى ', ' من ', '٫', '، ', '+', '('),
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.map((part) => part.join('')).join(''))
/** One sentence with a few characters put in, taken out or exchanged. */
const scratched = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.oneof(fc.constantFrom(...NOISE, ...MARKS, ...DIGITS), fc.string({ unit: 'binary', maxLength: 2 }))), {
      maxLength: 4,
    }),
  )
  .map(([sentence, edits]) =>
    edits.reduce((text, [place, cut, put]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + cut)
    }, sentence),
  )
/** The same mark again and again: on a letter, around words, alone. */
const flooded = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.constantFrom(...NOISE, ...MARKS, 'و', 'ال', '٠', '\u0670', '\ud83d\ude00', 'ﷲ'),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom(...SENTENCES, ''),
  )
  .map(([word, mark, times, sentence]) => word + mark.repeat(times) + sentence)
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 30 }))

/** Mostly some words to some sentences, so that many are read in little time; a few are long. */
export const shortText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: lexical },
  { weight: 5, arbitrary: numeric },
  { weight: 4, arbitrary: scratched },
  { weight: 2, arbitrary: flooded },
  { weight: 2, arbitrary: anything },
  { weight: 2, arbitrary: units },
  { weight: 2, arbitrary: salad },
  { weight: 1, arbitrary: damaged },
)

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: salad },
  { weight: 1, arbitrary: units },
  { weight: 2, arbitrary: damaged },
  { weight: 4, arbitrary: shortText },
)
