/** The package's own lexicon: every data file, in a fixed order. A test fails when a file in `data/` is missing here. */
import { compileLexicon, type NamedLexiconFile } from './compile.ts'
import agreements from './data/agreements.json' with { type: 'json' }
import arabicNames from './data/arabic-names.json' with { type: 'json' }
import bounds from './data/bounds.json' with { type: 'json' }
import brandWords from './data/brand-words.json' with { type: 'json' }
import clubNames from './data/club-names.json' with { type: 'json' }
import commonNouns from './data/common-nouns.json' with { type: 'json' }
import countedNouns from './data/counted-nouns.json' with { type: 'json' }
import countedPeople from './data/counted-people.json' with { type: 'json' }
import countries from './data/countries.json' with { type: 'json' }
import currencies from './data/currencies.json' with { type: 'json' }
import dateWords from './data/date-words.json' with { type: 'json' }
import dayParts from './data/day-parts.json' with { type: 'json' }
import directions from './data/directions.json' with { type: 'json' }
import echelons from './data/echelons.json' with { type: 'json' }
import equipment from './data/equipment.json' with { type: 'json' }
import eventNouns from './data/event-nouns.json' with { type: 'json' }
import eventThings from './data/event-things.json' with { type: 'json' }
import familyNames from './data/family-names.json' with { type: 'json' }
import feasts from './data/feasts.json' with { type: 'json' }
import foreignNames from './data/foreign-names.json' with { type: 'json' }
import fractions from './data/fractions.json' with { type: 'json' }
import functionWords from './data/function-words.json' with { type: 'json' }
import givenNames from './data/given-names.json' with { type: 'json' }
import honorifics from './data/honorifics.json' with { type: 'json' }
import leadNouns from './data/lead-nouns.json' with { type: 'json' }
import measureUnits from './data/measure-units.json' with { type: 'json' }
import months from './data/months.json' with { type: 'json' }
import nameCues from './data/name-cues.json' with { type: 'json' }
import nameList from './data/name-list.json' with { type: 'json' }
import nameParticles from './data/name-particles.json' with { type: 'json' }
import namedThings from './data/named-things.json' with { type: 'json' }
import nationalities from './data/nationalities.json' with { type: 'json' }
import numbers from './data/numbers.json' with { type: 'json' }
import officeQualifiers from './data/office-qualifiers.json' with { type: 'json' }
import ordinals from './data/ordinals.json' with { type: 'json' }
import orgAdjectives from './data/org-adjectives.json' with { type: 'json' }
import orgHeads from './data/org-heads.json' with { type: 'json' }
import organizations from './data/organizations.json' with { type: 'json' }
import percent from './data/percent.json' with { type: 'json' }
import placeHeads from './data/place-heads.json' with { type: 'json' }
import places from './data/places.json' with { type: 'json' }
import portfolios from './data/portfolios.json' with { type: 'json' }
import ranks from './data/ranks.json' with { type: 'json' }
import rates from './data/rates.json' with { type: 'json' }
import seasons from './data/seasons.json' with { type: 'json' }
import speakers from './data/speakers.json' with { type: 'json' }
import sportWords from './data/sport-words.json' with { type: 'json' }
import stockIndices from './data/stock-indices.json' with { type: 'json' }
import subdivisions from './data/subdivisions.json' with { type: 'json' }
import timeUnits from './data/time-units.json' with { type: 'json' }
import timeZones from './data/time-zones.json' with { type: 'json' }
import titles from './data/titles.json' with { type: 'json' }
import unitBranches from './data/unit-branches.json' with { type: 'json' }
import vehicleAttributes from './data/vehicle-attributes.json' with { type: 'json' }
import vehicleModels from './data/vehicle-models.json' with { type: 'json' }
import vehicles from './data/vehicles.json' with { type: 'json' }
import verbs from './data/verbs.json' with { type: 'json' }
import weekdays from './data/weekdays.json' with { type: 'json' }
import wordList from './data/word-list.json' with { type: 'json' }
import type { Lexicon } from './lexicon.ts'
import { addNames } from './names.ts'
import { decodeWordList, type WordList } from './word-list.ts'

const FILES = {
  numbers,
  ordinals,
  fractions,
  bounds,
  percent,
  currencies,
  'measure-units': measureUnits,
  rates,
  'counted-people': countedPeople,
  'counted-nouns': countedNouns,
  months,
  weekdays,
  'time-units': timeUnits,
  seasons,
  'day-parts': dayParts,
  'date-words': dateWords,
  feasts,
  'time-zones': timeZones,
  'given-names': givenNames,
  'family-names': familyNames,
  'name-particles': nameParticles,
  'name-cues': nameCues,
  'brand-words': brandWords,
  'named-things': namedThings,
  titles,
  ranks,
  honorifics,
  'office-qualifiers': officeQualifiers,
  'org-heads': orgHeads,
  organizations,
  'club-names': clubNames,
  'sport-words': sportWords,
  'org-adjectives': orgAdjectives,
  portfolios,
  countries,
  nationalities,
  places,
  'stock-indices': stockIndices,
  subdivisions,
  'place-heads': placeHeads,
  directions,
  echelons,
  'unit-branches': unitBranches,
  vehicles,
  'vehicle-attributes': vehicleAttributes,
  'vehicle-models': vehicleModels,
  equipment,
  agreements,
  verbs,
  'event-nouns': eventNouns,
  'event-things': eventThings,
  'lead-nouns': leadNouns,
  'function-words': functionWords,
  'common-nouns': commonNouns,
  speakers,
}

/** The data files of the package, by name. */
export const LEXICON_FILES: readonly NamedLexiconFile[] = Object.entries(FILES).map(([name, file]) => ({ name, file: file as NamedLexiconFile['file'] }))

/** Lists of names, the one written by hand first: its spelling wins. */
export const NAME_LISTS = { 'arabic-names': arabicNames, 'foreign-names': foreignNames, 'name-list': nameList }

/** The compiled lexicon with the list of person names. */
export function loadLexicon(): Lexicon {
  const lexicon = compileLexicon(LEXICON_FILES)
  for (const [file, data] of Object.entries(NAME_LISTS)) addNames(lexicon, data, file)
  return lexicon
}
export const loadWordList = (): WordList => decodeWordList(wordList)
