/** A thing that can be counted or measured, and several ways to say how much of it there is. */
export interface Thing {
  /** How its figure is written: see `write-figure.ts`. */
  kind: 'money' | 'percent' | 'people' | 'homes' | 'jobs' | 'time' | 'distance' | 'deadline' | 'weight';
  /** Each says the same, `{q}` for the figure. Written without looking at the rules, as reporters would. */
  says: readonly string[];
}

/** Things of public life, all invented. No two are of one thing, however alike they sound. */
export const THINGS: readonly Thing[] = [
  {
    kind: 'money',
    says: [
      'The new bridge will cost {q}.',
      'The bridge is going to cost taxpayers {q}.',
      'that the cost of the new bridge would be {q}',
      '“We have costed the bridge at {q},” he said',
    ],
  },
  {
    kind: 'money',
    says: [
      'We will spend {q} on flood defences.',
      'The council is spending {q} on flood defences.',
      '{q} will be invested in flood defences',
      'he promised {q} for flood defences',
    ],
  },
  {
    kind: 'money',
    says: [
      'We will put {q} into rural schools.',
      'Rural schools will get {q} under our plan.',
      '{q} will go to rural schools',
    ],
  },
  { kind: 'money', says: ['The deficit stands at {q}.', 'Our deficit is now {q}.', 'a deficit of {q}'] },
  {
    kind: 'money',
    says: [
      'The company made a profit of {q} last year.',
      'Profit at the company was {q}.',
      'that profits had reached {q}',
    ],
  },
  {
    kind: 'money',
    says: [
      'I paid {q} in income tax.',
      '“I paid {q} in income tax, and I have the papers,” she said',
      'that she had paid {q} of income tax',
    ],
  },
  {
    kind: 'money',
    says: [
      'Our members pay {q} a month for cover.',
      'Cover costs our members {q} a month.',
      'members pay {q} every month for cover',
    ],
  },
  {
    kind: 'money',
    says: [
      'The minimum wage should be {q} an hour.',
      'We want a minimum wage of {q} an hour.',
      'She called for a minimum wage of {q} per hour',
    ],
  },
  {
    kind: 'percent',
    says: ['Unemployment has fallen to {q}.', 'Unemployment is down to {q}.', 'that unemployment had dropped to {q}'],
  },
  {
    kind: 'percent',
    says: [
      'Inflation will be {q} by the end of the year.',
      'We expect inflation of {q} at the end of the year.',
      'inflation will come to {q} this year',
    ],
  },
  {
    kind: 'percent',
    says: [
      'We will cut carbon emissions by {q}.',
      'Carbon emissions will be cut by {q}.',
      'a {q} cut in carbon emissions',
    ],
  },
  {
    kind: 'percent',
    says: [
      'Crime in this city rose by {q}.',
      'Crime has gone up by {q} in this city.',
      'the city has seen crime rise by {q}',
    ],
  },
  {
    kind: 'percent',
    says: [
      '{q} of our pupils leave without a certificate.',
      '{q} of pupils leave school without a certificate',
      'that {q} of pupils left without a certificate',
    ],
  },
  {
    kind: 'percent',
    says: [
      'The top rate of income tax will be {q}.',
      'We will set the top rate of income tax at {q}.',
      'a top income tax rate of {q}',
    ],
  },
  {
    kind: 'percent',
    says: [
      'Nurses were offered a rise of {q}.',
      'We offered nurses a {q} pay rise.',
      'that nurses had been offered {q} more pay',
    ],
  },
  {
    kind: 'percent',
    says: [
      '{q} of voters back the treaty.',
      'The treaty is backed by {q} of voters.',
      '“{q} of the voters are behind this treaty”',
    ],
  },
  {
    kind: 'people',
    says: ['{q} were killed in the attack.', 'The attack killed {q}.', 'that {q} had died in the attack'],
  },
  {
    kind: 'people',
    says: [
      'We will take in {q} fleeing the war.',
      '{q} fleeing the war will be taken in',
      'a promise to take in {q} who flee the war',
    ],
  },
  { kind: 'people', says: ['{q} came to our rally.', 'There were {q} at our rally.', '“we had {q} at the rally”'] },
  {
    kind: 'people',
    says: [
      '{q} are waiting for an operation.',
      'There are {q} waiting for an operation.',
      'that {q} wait for operations',
    ],
  },
  {
    kind: 'homes',
    says: ['We will build {q} by the sea.', '{q} will be built by the sea.', 'she promised to build {q} by the sea'],
  },
  {
    kind: 'homes',
    says: [
      'The storm left {q} without power.',
      '{q} lost power in the storm.',
      'that {q} were without power after the storm',
    ],
  },
  {
    kind: 'jobs',
    says: [
      'The steel works will create {q}.',
      '{q} will be created at the steel works.',
      'that the steel works would bring {q}',
    ],
  },
  {
    kind: 'jobs',
    says: [
      'We lost {q} in the textile industry.',
      '{q} were lost in the textile industry.',
      'the textile industry has lost {q}',
    ],
  },
  {
    kind: 'time',
    says: [
      'Talks on the ceasefire will take {q}.',
      'The ceasefire talks are going to last {q}.',
      'that the ceasefire talks would take {q}',
    ],
  },
  {
    kind: 'time',
    says: [
      'I have known the minister for {q}.',
      'I knew the minister for {q}.',
      'that he had known the minister for {q}',
    ],
  },
  {
    kind: 'time',
    says: ['He was in hospital for {q}.', 'He spent {q} in hospital.', 'that he had been in hospital for {q}'],
  },
  {
    kind: 'distance',
    says: [
      'We have built {q} of the border fence.',
      '{q} of border fence have been built.',
      'that {q} of the border fence were built',
    ],
  },
  {
    kind: 'distance',
    says: ['The missile can fly {q}.', 'The missile has a range of {q}.', 'that the missile could fly {q}'],
  },
  {
    kind: 'deadline',
    says: [
      'We will close the last coal plant by {q}.',
      'The last coal plant will be closed by {q}.',
      'a pledge to close the last coal plant by {q}',
    ],
  },
  {
    kind: 'deadline',
    says: [
      'All our troops will be home by {q}.',
      'Our troops will all come home by {q}.',
      'that all troops would be home by {q}',
    ],
  },
  {
    kind: 'weight',
    says: [
      'The plant emits {q} of sulphur.',
      '{q} of sulphur are emitted by the plant.',
      'that the plant emitted {q} of sulphur',
    ],
  },
];
