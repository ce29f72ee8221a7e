/** Texts that break extractors, each as long as asked for (in UTF-16 units, roughly). */

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const numbered = (length: number, make: (k: number) => string): string => {
  const parts: string[] = []
  for (let k = 0, size = 0; size < length; k++) {
    const part = make(k)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

const FAMILIES = ['العبيدي', 'الجبوري', 'الدليمي', 'الساعدي', 'الحمداني', 'الموسوي', 'التميمي', 'الكربلائي']
const GIVEN = ['أحمد', 'محمد', 'علي', 'حسين', 'كريم', 'سعد', 'ليلى', 'زينب', 'عمر', 'خالد', 'نور', 'ياسر']
const pick = (list: readonly string[], k: number): string => list[k % list.length] as string

/** Name → text of about `length` units. */
export const WORST: Readonly<Record<string, (length: number) => string>> = {
  'digits without end': (n) => fill('1234567890', n),
  'digits with dots and commas': (n) => fill('12,345.67', n),
  'words of numbers': (n) => fill('ثلاثمئة وخمسة وعشرون ألفا و', n),
  'nested brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'nested quotations': (n) => `قال الوزير ${'«'.repeat(n / 2)}${'»'.repeat(n / 2)}`,
  'quotations that never close': (n) => fill('قال الوزير: "إن الحكومة ', n),
  'commas alone': (n) => fill('،', n),
  'commas between words': (n) => fill('بغداد، ', n),
  'one line of sentences': (n) => fill('وقال وزير الدفاع إن 50 شاحنة وصلت إلى بغداد. ', n),
  'one sentence without end': (n) => fill('وأكد الوزير أن الحكومة سلمت 50 شاحنة إلى وزارة الدفاع في بغداد ', n),
  'one speaker after another': (n) => fill('وقال رئيس الوزراء إن ', n),
  'paragraphs of sentences': (n) => fill('وقال وزير الدفاع محمد العبيدي إن 50 شاحنة وصلت إلى بغداد يوم الأحد.\n\n', n),
  'blank lines': (n) => fill('\n', n),
  'short lines': (n) => fill('أ\n', n),
  'blanks alone': (n) => fill(' ', n),
  'diacritics alone': (n) => fill('\u064b\u0651', n),
  'diacritics on one letter': (n) => `م${fill('\u064e', n)}`,
  'one word without end': (n) => fill('و', n),
  'clitics without end': (n) => fill('وبال', n),
  'names without end': (n) => numbered(n, (k) => `${pick(GIVEN, k)} ${pick(GIVEN, k * 5 + 1)} ${pick(FAMILIES, k * 3 + (k >> 3))}، `),
  'titles without end': (n) => fill('وزير الدفاع رئيس الوزراء نائب رئيس ', n),
  'unknown names with titles': (n) =>
    numbered(n, (k) => `قال الوزير ${pick(GIVEN, k)} ${String.fromCharCode(0x628 + (k % 20), 0x631, 0x62a + ((k >> 4) % 20), 0x648, 0x642)}. `),
  'ranks without end': (n) => fill('الفريق أول ركن اللواء ', n),
  'money without end': (n) => fill('850 مليون دولار و', n),
  'dates without end': (n) => fill('15 تموز 2021 إلى ', n),
  'sums in a local currency': (n) => fill('مليون دينار في العراق والأردن، ', n),
  'organizations without end': (n) => fill('وزارة شؤون المديرية العامة للجنة ', n),
  'Latin alone': (n) => fill('lorem ipsum dolor ', n),
  'lone surrogates': (n) => fill('\ud83d', n),
  emoji: (n) => fill('\u{1f600}', n),
  'bidi controls': (n) => fill('\u202b٥\u202c', n),
  ligatures: (n) => fill('ﷺﻻ', n),
  'NUL characters': (n) => fill('\0', n),
}
