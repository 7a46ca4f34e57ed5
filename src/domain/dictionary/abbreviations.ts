import { lazily } from './lazily.ts';
import { nameKey } from './name-key.ts';

/*
 * Abbreviations of countries, states and organisations that news uses without writing them out, chosen by hand: the
 * usual full name, then its short forms. States have the forms of the big agencies' style books. Two-letter postal codes
 * are left out, for most are words (`or`, `in`, `me`).
 */

const PLACES = `
United States: US, USA, United States of America, U.S. of A.
United Kingdom: UK, Great Britain, United Kingdom of Great Britain and Northern Ireland
United Arab Emirates: UAE
Soviet Union: USSR, Union of Soviet Socialist Republics
China: PRC, People's Republic of China
North Korea: DPRK, Democratic People's Republic of Korea
South Korea: ROK, Republic of Korea
Democratic Republic of the Congo: DRC, DR Congo, Democratic Republic of Congo
Central African Republic: CAR
South Africa: RSA, Republic of South Africa
New Zealand: NZ
Papua New Guinea: PNG
Bosnia and Herzegovina: BiH, Bosnia-Herzegovina
Saudi Arabia: KSA, Kingdom of Saudi Arabia
Washington: Washington D.C., Washington, D.C.
Los Angeles: LA
New York City: NYC
Alabama: Ala.
Arizona: Ariz.
Arkansas: Ark.
California: Calif.
Colorado: Colo.
Connecticut: Conn.
Delaware: Del.
Florida: Fla.
Illinois: Ill.
Indiana: Ind.
Kansas: Kan.
Kentucky: Ky.
Maryland: Md.
Massachusetts: Mass.
Michigan: Mich.
Minnesota: Minn.
Mississippi: Miss.
Missouri: Mo.
Montana: Mont.
Nebraska: Neb.
Nevada: Nev.
New Hampshire: N.H.
New Jersey: N.J.
New Mexico: N.M.
New York: N.Y.
North Carolina: N.C.
North Dakota: N.D.
Oklahoma: Okla.
Oregon: Ore.
Pennsylvania: Pa.
Rhode Island: R.I.
South Carolina: S.C.
South Dakota: S.D.
Tennessee: Tenn.
Texas: Tex.
Vermont: Vt.
Virginia: Va.
Washington State: Wash.
West Virginia: W.Va.
Wisconsin: Wis.
Wyoming: Wyo.
Ontario: Ont.
Quebec: Que.
British Columbia: B.C.
Northern Ireland: NI
New South Wales: NSW
`;

const ORGANISATIONS = `
United Nations: UN, UNO, United Nations Organisation
European Union: EU
North Atlantic Treaty Organisation: NATO
World Health Organisation: WHO
World Trade Organisation: WTO
International Monetary Fund: IMF
International Labour Organisation: ILO
International Atomic Energy Agency: IAEA
International Criminal Court: ICC
International Court of Justice: ICJ
International Committee of the Red Cross: ICRC
International Organisation for Migration: IOM
International Energy Agency: IEA
International Olympic Committee: IOC
European Central Bank: ECB
European Commission: EC
Organisation for Economic Co-operation and Development: OECD
Organisation for Security and Co-operation in Europe: OSCE
Organisation of the Petroleum Exporting Countries: OPEC
Association of Southeast Asian Nations: ASEAN
African Union: AU
Arab League: League of Arab States
Gulf Cooperation Council: GCC
Economic Community of West African States: ECOWAS
United Nations High Commissioner for Refugees: UNHCR
United Nations Children's Fund: UNICEF
United Nations Educational, Scientific and Cultural Organisation: UNESCO
World Food Programme: WFP
Food and Agriculture Organisation: FAO
Federal Bureau of Investigation: FBI
Central Intelligence Agency: CIA
National Security Agency: NSA
Department of Justice: DOJ
Department of Homeland Security: DHS
Food and Drug Administration: FDA
Centers for Disease Control and Prevention: CDC
Environmental Protection Agency: EPA
Federal Reserve: Fed
Federal Aviation Administration: FAA
Federal Emergency Management Agency: FEMA
National Aeronautics and Space Administration: NASA
National Transportation Safety Board: NTSB
Securities and Exchange Commission: SEC
Internal Revenue Service: IRS
United States Geological Survey: USGS
National Health Service: NHS
Bank of England: BoE
British Broadcasting Corporation: BBC
Palestine Liberation Organisation: PLO
African National Congress: ANC
Bharatiya Janata Party: BJP
Islamic State: ISIS, ISIL, IS group
World Meteorological Organisation: WMO
World Bank: IBRD
Associated Press: AP
Agence France-Presse: AFP
Asian News International: ANI
Press Trust of India: PTI
`;

/** For each short form (as key) the usual full name (as key). */
const fullNames = lazily(() => {
  const names = new Map<string, string>();
  for (const line of `${PLACES.trim()}\n${ORGANISATIONS.trim()}`.split('\n')) {
    const [full = '', short = ''] = line.split(': ');
    for (const form of short.split(', ')) names.set(nameKey(form), nameKey(full));
  }
  return names;
});

const organisations = lazily(
  () =>
    new Set(
      ORGANISATIONS.trim()
        .split('\n')
        .map((line) => nameKey(line.split(': ')[0] ?? '')),
    ),
);

/**
 * The usual full name of a country, state or organisation for one of its short or official forms, as `nameKey` writes it:
 * `united states` for `U.S.`. Any other name gives its own key.
 */
export function fullName(name: string): string {
  const key = oneSpelling(nameKey(name));
  return fullNames().get(key) ?? key;
}

/** American names of organisations have their own letter where the list has an `s`. */
function oneSpelling(key: string): string {
  return key.replace(/\borganization\b/g, 'organisation');
}

/** Whether the name, in any of its forms, is that of a listed organisation. */
export function isKnownOrganisation(name: string): boolean {
  return organisations().has(fullName(name));
}
