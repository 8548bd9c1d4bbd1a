import type { Unit } from '../../../../compare/quantities/quantity-words';

/** Dimension, then each unit's factor and its names. */
const UNITS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  time: [
    [1, 'second seconds sec secs'],
    [60, 'minute minutes min mins'],
    [3600, 'hour hours hr hrs'],
    [86400, 'day days'],
    [604800, 'week weeks'],
    [1209600, 'fortnight fortnights'],
    [2629800, 'month months'],
    [31557600, 'year years yr yrs'],
    [315576000, 'decade decades'],
    [3155760000, 'century centuries'],
  ],
  length: [
    [0.001, 'mm millimetre millimetres millimeter millimeters'],
    [0.01, 'cm centimetre centimetres centimeter centimeters'],
    [1, 'metre metres meter meters'],
    [1000, 'km kilometre kilometres kilometer kilometers'],
    [1609.344, 'mile miles'],
    [0.9144, 'yard yards'],
    [0.3048, 'foot feet ft'],
    [0.0254, 'inch inches'],
  ],
  area: [
    [1, 'hectare hectares ha'],
    [0.404686, 'acre acres'],
  ],
  mass: [
    [0.001, 'gram grams gramme grammes'],
    [1, 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
    [1000, 'tonne tonnes ton tons'],
    [1e6, 'kilotonne kilotonnes'],
    [1e9, 'megatonne megatonnes'],
    [1e12, 'gigatonne gigatonnes'],
    [0.453592, 'lb lbs'],
  ],
  volume: [
    [1, 'litre litres liter liters'],
    [3.78541, 'gallon gallons'],
    [158.987, 'barrel barrels'],
  ],
  power: [
    [0.001, 'kw kilowatt kilowatts'],
    [1, 'mw megawatt megawatts'],
    [1000, 'gw gigawatt gigawatts'],
  ],
  energy: [
    [0.001, 'kwh'],
    [1, 'mwh'],
    [1000, 'gwh'],
    [1e6, 'twh'],
  ],
  speed: [
    [1, 'mph'],
    [0.621371, 'kph'],
  ],
  'points-basis': [[1, 'basis']],
  celsius: [[1, '°c']],
  'money:dollar': [
    [1, 'dollar dollars usd'],
    [0.01, 'cent cents'],
  ],
  'money:pound': [
    [1, 'pound pounds gbp sterling'],
    [0.01, 'pence penny'],
  ],
  'money:euro': [[1, 'euro euros eur']],
  'money:yen': [[1, 'yen jpy']],
  'money:yuan': [[1, 'yuan renminbi cny rmb']],
  'money:rupee': [[1, 'rupee rupees inr']],
  'money:rouble': [[1, 'rouble roubles ruble rubles rub']],
  'money:krona': [[1, 'krona kronor krone kroner sek nok dkk']],
  'money:franc': [[1, 'franc francs chf']],
  'money:zloty': [[1, 'zloty zlotys pln']],
  'money:naira': [[1, 'naira ngn']],
  'money:shekel': [[1, 'shekel shekels']],
  'money:rand': [[1, 'rand zar']],
  'money:won': [[1, 'krw']],
  'money:peso': [[1, 'peso pesos']],
  'money:real': [[1, 'reais']],
};

/** Every unit by its names. */
export const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) =>
    units.flatMap(([factor, names]) => names.split(' ').map((name): [string, Unit] => [name, { dimension, factor }])),
  ),
);

const money = (currency: string): Unit => ({ dimension: `money:${currency}`, factor: 1 });

/** What stands before an amount of money. A dollar is whose it is only where letters say so. */
export const MONEY_BEFORE: ReadonlyMap<string, Unit> = new Map([
  ['$', money('dollar')],
  ['us$', money('dollar')],
  ['a$', money('australian dollar')],
  ['au$', money('australian dollar')],
  ['c$', money('canadian dollar')],
  ['ca$', money('canadian dollar')],
  ['nz$', money('new zealand dollar')],
  ['hk$', money('hong kong dollar')],
  ['s$', money('singapore dollar')],
  ['r$', money('real')],
  ['£', money('pound')],
  ['€', money('euro')],
  ['¥', money('yen')],
  ['₹', money('rupee')],
  ['₽', money('rouble')],
  ['₦', money('naira')],
  ['₪', money('shekel')],
  ['₩', money('won')],
  ['usd', money('dollar')],
  ['eur', money('euro')],
  ['gbp', money('pound')],
  ['chf', money('franc')],
  ['rs', money('rupee')],
]);

/** Adverbs and adjectives that say how often an amount comes, in seconds. */
export const RATES: ReadonlyMap<string, number> = new Map([
  ['annually', 31557600],
  ['yearly', 31557600],
  ['monthly', 2629800],
  ['weekly', 604800],
  ['daily', 86400],
  ['hourly', 3600],
]);
