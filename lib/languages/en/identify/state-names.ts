/** States of the United States: code, name, and the short form that papers print, without dots, where it is another. */
const STATES = `AL Alabama,Ala|AK Alaska|AZ Arizona,Ariz|AR Arkansas,Ark|CA California,Calif|CO Colorado,Colo|
CT Connecticut,Conn|DE Delaware,Del|FL Florida,Fla|GA Georgia,Ga|HI Hawaii|ID Idaho|IL Illinois,Ill|IN Indiana,Ind|
IA Iowa|KS Kansas,Kan|KY Kentucky,Ky|LA Louisiana,La|ME Maine|MD Maryland,Md|MA Massachusetts,Mass|MI Michigan,Mich|
MN Minnesota,Minn|MS Mississippi,Miss|MO Missouri,Mo|MT Montana,Mont|NE Nebraska,Neb|NV Nevada,Nev|NH New Hampshire|
NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma,Okla|OR Oregon,Ore|
PA Pennsylvania,Pa|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee,Tenn|TX Texas,Tex|UT Utah|VT Vermont,Vt|
VA Virginia,Va|WA Washington,Wash|WV West Virginia,W Va,WVa|WI Wisconsin,Wis|WY Wyoming,Wyo|PR Puerto Rico`;

/** By code ("US-NC") the names of a state, lower case and without dots. */
export const STATE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  STATES.split(/\|\s*/).map((line) => {
    const [code, ...names] = [line.slice(0, 2), ...line.slice(3).split(',')];
    return [`US-${code}`, [code!, ...names].map((name) => name.toLowerCase())];
  }),
);
