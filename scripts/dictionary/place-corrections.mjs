/* What WordNet, made up to 2011, does not know of today's map, or says in a way that would mislead a desk. */

/** Names and demonyms that WordNet gives a place which in news are another's; after the colon the place. */
const MISLEADING = new Set([
  'China: Taiwan',
  'Nationalist China: Taiwan',
  'Republic of China: Taiwan',
  'Russia: Soviet Union',
  'Yugoslavia: Serbia and Montenegro',
  'Federal Republic of Yugoslavia: Serbia and Montenegro',
  'Central Africa: Central African Republic',
  'Zion: Israel',
  'Sion: Israel',
  'United Arab Republic: Egypt',
  'Union: Union',
  'North: Union',
  'Potomac: Potomac',
  'Capital: Capital',
  'Washington: Capital',
  'Forbidden City: Lhasa',
  'Kosovo: Kosovo',
  'Russia: Soviet Russia',
  'Mauritanian: Mauritius',
  'Afrikaans: South Africa',
  'Afrikaner: South Africa',
  'Sinhalese: Sri Lanka',
  'Singhalese: Sri Lanka',
  'Fleming: Belgium',
  'Maroc: Morocco',
  'Lusitanian: Portugal',
  'Gallic: France',
  'Arabian Gulf: Persian Gulf',
  'Turkmen: Turkmenistan',
  'South: South',
  'West: West',
  'East: East',
  'Kazakh: Kazakhstan',
  'Kazak: Kazakhstan',
  'Kirghiz: Kyrgyzstan',
  'Kirgiz: Kyrgyzstan',
  'Tadzhik: Tajikistan',
  'Tadjik: Tajikistan',
  'Tajik: Tajikistan',
  'Turkmen: Turkmenistan',
  'Turkomen: Turkmenistan',
  'Uzbek: Uzbekistan',
]);

/**
 * @param {string} name
 * @param {string} first The first name that WordNet gives the place.
 * @returns {boolean} Whether the name is left out for this place.
 */
export function isMisleading(name, first) {
  return MISLEADING.has(`${name}: ${first}`);
}

/** By WordNet's first name, the kind where the map has changed or WordNet takes a region for a country. */
export const OTHER_KINDS = /** @type {Readonly<Record<string, string>>} */ ({
  Estonia: 'n',
  Esthonia: 'n',
  Latvia: 'n',
  Lithuania: 'n',
  Serbia: 'n',
  Montenegro: 'n',
  Taiwan: 'n',
  'East Timor': 'n',
  Anglia: 'r',
  'Asian Russia': 'r',
  Balkans: 'r',
  Flanders: 'r',
  Terengganu: 's',
  Helvetia: 'r',
  Logrono: 'c',
  Rus: 'r',
  'East Germany': 'r',
  'West Germany': 'r',
  'Serbia and Montenegro': 'r',
  Tibet: 'r',
});

/** By WordNet's first name, the names that news uses now, without accents. */
export const MORE_NAMES = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  Kyyiv: ['Kyiv'],
  Odessa: ['Odesa'],
  Kharkov: ['Kharkiv'],
  Lviv: ['Lvov'],
  Dnipropetrovsk: ['Dnipro'],
  'Czech Republic': ['Czechia'],
  Swaziland: ['Eswatini'],
  Macedonia: ['North Macedonia'],
  'East Timor': ['Timor-Leste'],
  'Cape Verde': ['Cabo Verde'],
  Turkey: ['Turkiye'],
  Astana: ['Nur-Sultan'],
  "Sana'a": ['Sanaa'],
  Yamoussukro: ['Yamoussoukro'],
  "N'Djamena": ["N'djamena"],
  Kishinev: ['Chisinau'],
  'Holy See': ['Vatican', 'Vatican City'],
  Ashkhabad: ['Ashgabat'],
});

/** By WordNet's first name. */
export const MORE_DEMONYMS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'United Kingdom': ['British', 'Briton', 'Brit'],
  'United States': ['American'],
  Russia: ['Russian'],
  'Soviet Union': ['Soviet'],
  Netherlands: ['Dutch', 'Dutchwoman'],
  France: ['French', 'Frenchman', 'Frenchwoman'],
  Ireland: ['Irish', 'Irishman', 'Irishwoman'],
  Wales: ['Welsh', 'Welshman', 'Welshwoman'],
  Scotland: ['Scottish', 'Scot'],
  Switzerland: ['Swiss'],
  Israel: ['Israeli'],
  Bahrain: ['Bahraini'],
  'United Arab Emirates': ['Emirati'],
  Azerbaijan: ['Azerbaijani', 'Azeri'],
  Kazakhstan: ['Kazakh'],
  Kyrgyzstan: ['Kyrgyz'],
  Uzbekistan: ['Uzbek'],
  Turkmenistan: ['Turkmen'],
  Tajikistan: ['Tajik'],
  'Burkina Faso': ['Burkinabe'],
  'Ivory Coast': ['Ivorian'],
  Botswana: ['Botswanan'],
  Swaziland: ['Swazi'],
  Taiwan: ['Taiwanese'],
  'Bosnia and Herzegovina': ['Bosnian'],
  Philippines: ['Filipino', 'Filipina', 'Philippine'],
  Barbados: ['Barbadian'],
  Cyprus: ['Cypriot'],
  'Papua New Guinea': ['Papua New Guinean'],
  'East Timor': ['Timorese'],
  Kosovo: ['Kosovan', 'Kosovar'],
  Serbia: ['Serbian', 'Serb'],
  Montenegro: ['Montenegrin'],
  'Hong Kong': ['Hongkonger'],
});

/** By WordNet's first name, the country that its chain of parts does not reach or reaches too late. */
export const MORE_PARENTS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  London: ['United Kingdom'],
  Jakarta: ['Indonesia'],
  Astana: ['Kazakhstan'],
  Yamoussukro: ['Ivory Coast'],
  Malabo: ['Equatorial Guinea'],
});

/** No longer, or not by common consent, a country's capital. */
export const NO_CAPITALS = new Set([
  'Yangon',
  'Jerusalem',
  'Bujumbura',
  'Dar es Salaam',
  'Lagos',
  'Lhasa',
  'Alma-Ata',
  'Mecca',
]);

/** @type {readonly import('./place-table.mjs').Place[]} */
export const MORE_PLACES = [
  { kind: 'n', names: ['South Sudan', 'Republic of South Sudan'], demonyms: ['South Sudanese'], within: [] },
  { kind: 'N', names: ['Juba'], demonyms: [], within: ['South Sudan'] },
  { kind: 'n', names: ['Kosovo', 'Republic of Kosovo'], demonyms: ['Kosovan', 'Kosovar'], within: [] },
  { kind: 'N', names: ['Pristina'], demonyms: [], within: ['Kosovo'] },
  { kind: 'N', names: ['Podgorica'], demonyms: [], within: ['Montenegro'] },
  { kind: 'N', names: ['Naypyidaw'], demonyms: [], within: ['Myanmar'] },
  { kind: 'N', names: ['Gitega'], demonyms: [], within: ['Burundi'] },
  { kind: 'N', names: ['Dodoma'], demonyms: [], within: ['Tanzania'] },
];
