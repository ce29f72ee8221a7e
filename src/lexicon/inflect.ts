/**
 * Arabic inflection of written, unvocalised forms: enough of the paradigms that data files hold one form per lexeme. Hamza seats need no
 * care, since folding makes them equal.
 */

export type Conjugated = {
  form: string
  tense: 'perfect' | 'imperfect'
  person: 1 | 2 | 3
  number: 'sg' | 'du' | 'pl'
  gender: 'm' | 'f'
  /** Stands after لم only (`لم يقل`), and is often spelled like another verb. */
  jussive?: true
  /** Spelled unlike its active (`اغتيل`). */
  passive?: true
}
export type InflectedNoun = { form: string; number: 'sg' | 'du' | 'pl'; gender?: 'm' | 'f' }

const WEAK_END = /[ىايو]$/u

/** Stem of a perfect before a consonant ending: قال → قل, أعاد → أعد, أعطى → أعطي, دعا → دعو. */
function consonantStem(perfect: string, imperfect: string | undefined): string {
  if (/ى$/u.test(perfect)) return `${perfect.slice(0, -1)}ي`
  if (/ا$/u.test(perfect)) return `${perfect.slice(0, -1)}${imperfect?.endsWith('و') ? 'و' : 'ي'}`
  // Hollow verbs lose their long vowel: the last letter but one is an alif.
  if (/^[^ا]ا[^اىء]$|^[أاا].{0,4}ا[^اىء]$|^است?.+ا[^اىء]$/u.test(perfect) && !isFormThree(perfect)) return perfect.slice(0, -2) + perfect.slice(-1)
  return perfect
}

/** Form III (قاتل, ناقش) has its alif second of four letters: the vowel stays. */
const isFormThree = (perfect: string): boolean => /^[^أا]ا..$/u.test(perfect)

function conjugatePerfect(perfect: string, imperfect: string | undefined): Conjugated[] {
  const weak = WEAK_END.test(perfect) && /[ىا]$/u.test(perfect)
  const vowel = weak ? perfect.slice(0, -1) : perfect
  // `لقوا`, `توفوا`: before the ending of many a final ي is gone as well.
  const many = perfect.endsWith('ي') ? perfect.slice(0, -1) : vowel
  const consonant = consonantStem(perfect, imperfect)
  const make = (form: string, person: 1 | 2 | 3, number: 'sg' | 'du' | 'pl', gender: 'm' | 'f' = 'm'): Conjugated => ({
    form,
    tense: 'perfect',
    person,
    number,
    gender,
  })
  return [
    make(perfect, 3, 'sg'),
    make(`${vowel}ت`, 3, 'sg', 'f'),
    make(weak ? `${consonant}ا` : `${perfect}ا`, 3, 'du'),
    make(`${vowel}تا`, 3, 'du', 'f'),
    make(`${many}وا`, 3, 'pl'),
    // Of two letters these are words of their own far more often (`عدو`, `عدن`).
    ...(many.length > 2 ? [make(`${many}و`, 3, 'pl')] : []),
    ...(consonant.length > 2 ? [make(`${consonant}ن`, 3, 'pl', 'f')] : []),
    make(`${consonant}ت`, 1, 'sg'),
    make(`${consonant}نا`, 1, 'pl'),
    make(`${consonant}تم`, 2, 'pl'),
    ...hollowPassive(perfect).map(([ending, number, gender, stem]) => ({ ...make(`${stem}${ending}`, 3, number, gender), passive: true as const })),
  ]
}

/** The passive of a hollow verb has a spelling of its own: أصيبت, أقيلوا, اغتيل. Alone, أصيب is a first person too, and known as that. */
function hollowPassive(perfect: string): Array<[ending: string, number: 'sg' | 'du' | 'pl', gender: 'm' | 'f', stem: string]> {
  if (!HOLLOW_DERIVED.test(perfect)) return []
  const stem = `${perfect.slice(0, -2)}ي${perfect.slice(-1)}`
  const endings: Array<[string, 'sg' | 'du' | 'pl', 'm' | 'f']> = [
    ['ت', 'sg', 'f'],
    ['ا', 'du', 'm'],
    ['تا', 'du', 'f'],
    ['وا', 'pl', 'm'],
    ['و', 'pl', 'm'],
  ]
  if (perfect.startsWith('ا')) endings.push(['', 'sg', 'm'])
  return endings.map(([ending, number, gender]) => [ending, number, gender, stem])
}
/** أفال, افتال, استفال; not انفال, which has none. */
const HOLLOW_DERIVED = /^(?:أ[^اويى]|است[^اويى]|ا[^ن][تطد])ا[^اىويء]$/u

function conjugateImperfect(imperfect: string): Conjugated[] {
  const stem = imperfect.slice(1)
  const weak = /[ىيو]$/u.test(stem)
  const short = weak ? stem.slice(0, -1) : stem
  const make = (form: string, person: 1 | 2 | 3, number: 'sg' | 'du' | 'pl', gender: 'm' | 'f' = 'm'): Conjugated => ({
    form,
    tense: 'imperfect',
    person,
    number,
    gender,
  })
  const dual = weak ? `${short}${stem.endsWith('و') ? 'و' : 'ي'}` : stem
  const forms = [
    make(`ي${stem}`, 3, 'sg'),
    make(`ت${stem}`, 3, 'sg', 'f'),
    make(`أ${stem}`, 1, 'sg'),
    make(`ن${stem}`, 1, 'pl'),
    make(`ي${dual}ان`, 3, 'du'),
    make(`ي${dual}ا`, 3, 'du'),
    make(`ت${dual}ان`, 3, 'du', 'f'),
    // No feminine dual without its nun: written like the accusative of a masdar (`تدخلا`), which news has far more often.
    make(`ي${short}ون`, 3, 'pl'),
    make(`ي${short}وا`, 3, 'pl'),
    make(`ي${short}و`, 3, 'pl'),
    make(`ي${weak && !stem.endsWith('و') ? `${short}ي` : stem}ن`, 3, 'pl', 'f'),
  ]
  // The jussive after لم shortens weak and hollow verbs: لم يعط, لم يقل.
  const jussive = (shortened: string): Conjugated[] => [
    { ...make(`ي${shortened}`, 3, 'sg'), jussive: true },
    { ...make(`ت${shortened}`, 3, 'sg', 'f'), jussive: true },
  ]
  if (weak && short.length > 1) forms.push(...jussive(short))
  const hollow = /^(.*)[اوي]([^اوىيء])$/u.exec(stem)
  if (hollow && stem.length <= 5) forms.push(...jussive(`${hollow[1]}${hollow[2]}`))
  return forms
}

/**
 * @param perfect third person masculine singular perfect (`أعلن`)
 * @param imperfect third person masculine singular imperfect (`يعلن`), when the verb is used in it
 */
export function conjugate(perfect: string, imperfect?: string): Conjugated[] {
  return [...conjugatePerfect(perfect, imperfect), ...(imperfect ? conjugateImperfect(imperfect) : [])]
}

/** Duals (full and construct) and the tanwin accusative of a noun; of several words the first is inflected. */
export function inflectNoun(form: string, _gender?: 'm' | 'f'): InflectedNoun[] {
  const [head = '', ...rest] = form.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const hamza: InflectedNoun[] = head.endsWith('اء')
    ? ['ئين', 'ئي', 'وين'].map((ending) => ({ form: `${head.slice(0, -1)}${ending}${tail}`, number: 'du' }))
    : []
  const stem = head.endsWith('ة') ? `${head.slice(0, -1)}ت` : head.endsWith('ى') ? `${head.slice(0, -1)}ي` : head
  const forms: InflectedNoun[] = ['ان', 'ين', 'ا', 'ي'].map((ending) => ({ form: `${stem}${ending}${tail}`, number: 'du' }))
  // Construct -ي alone is too often a possessive or a relative adjective on masculine nouns: it counts as a dual only after ت.
  const kept = forms.filter(({ form: f }) => head.endsWith('ة') || tail !== '' || !f.endsWith('ي') || /اء?ي$/u.test(f))
  if (!/[ةاىء]$/u.test(head) && tail === '') return [{ form: `${head}ا`, number: 'sg' }, ...kept.filter(({ form: f }) => f !== `${head}ا`)]
  return [...kept, ...hamza]
}

/** Feminine, dual and plural of a participle. */
export function participles(base: string): InflectedNoun[] {
  const weak = base.endsWith('ي')
  const stem = weak ? base.slice(0, -1) : base
  return [
    { form: base, number: 'sg', gender: 'm' },
    { form: `${base}ا`, number: 'sg', gender: 'm' },
    { form: `${base}ة`, number: 'sg', gender: 'f' },
    { form: `${base}ان`, number: 'du', gender: 'm' },
    { form: `${stem}ين`, number: 'pl', gender: 'm' },
    { form: `${stem}ون`, number: 'pl', gender: 'm' },
    { form: `${base}تان`, number: 'du', gender: 'f' },
    { form: `${base}تين`, number: 'du', gender: 'f' },
    { form: `${base}ات`, number: 'pl', gender: 'f' },
  ]
}

/** Participles: of one word, only their construct in -ي is not more often something else (`مقاتلي التنظيم`, `ناشطي الحركة`). */
const PARTICIPLE = /^(?:م.{3,}|.ا[^اوي].)$/u

/** A sound plural in -ون also has -ين and the constructs -و, -ي. */
export function soundPlural(form: string): string[] {
  const [head = '', ...rest] = form.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  if (!head.endsWith('ون') || head.length < 5) return [form]
  const stem = head.slice(0, -2)
  return [form, `${stem}ين${tail}`, `${stem}و${tail}`, ...(tail === '' && !PARTICIPLE.test(stem) ? [] : [`${stem}ي${tail}`])]
}
