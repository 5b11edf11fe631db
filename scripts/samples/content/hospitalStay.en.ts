import type { MapContent } from './shape.ts';

export const hospitalStayEn: MapContent = {
  language: 'en',
  title: 'A planned hospital stay',
  scenario: 'Knee replacement, from the letter to the first walk with the dog',
  vision: 'Nobody on our wards has to guess what happens next.',
  owner: 'Patient experience',
  notice:
    'Rosa, her words and her feelings are invented. The scores are real: HCAHPS 2015–2023, 50 states and Washington, D.C.',
  persona: {
    name: 'Rosa Medina, 58',
    role: 'Knee replacement, first hospital stay',
    quote: 'I just want someone to tell me what happens next.',
    wants: ['To be walking her dog by summer', 'To know whom to call'],
    fears: ['Pain at night, and ringing in vain', 'Tablets nobody explains'],
    story:
      'Teaches at a primary school, lives alone with a dog, has a sister two streets away. Invented from what patients tell again and again.',
    hue: 0,
    portrait: 11,
  },
  channels: {
    talk: ['in person', 'person'],
    friends: ['word of mouth', 'chat'],
    letter: ['letter', 'letter'],
    ward: ['ward', 'bed'],
    night: ['ward, at night', 'night'],
    tablets: ['bedside', 'pill'],
    paper: ['paper, talk', 'paper'],
    phone: ['phone', 'phone'],
  },
  lanes: {
    doing: { kind: 'action', name: 'Doing' },
    feeling: { kind: 'feeling', name: 'Feeling', about: 'from upset to delighted' },
    touchpoints: { kind: 'touchpoint', name: 'Touchpoints', about: 'measured' },
    words: { kind: 'quote', name: 'In their words' },
    pains: { kind: 'pain', name: 'Pains' },
    opportunities: { kind: 'opportunity', name: 'Opportunities' },
  },
  stages: [
    {
      key: 'before',
      name: 'Before',
      about: 'At home, two weeks',
      feelings: [
        { value: 0.2, trigger: 'A date at last, after nine months of waiting.', at: 'letter' },
        {
          value: -0.6,
          label: 'Cannot sleep',
          feeling: 'worry',
          trigger: 'A neighbour tells how her pain was laughed off.',
          at: 'story',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Reads the letter twice, packs a bag, asks her sister'],
        touchpoints: [
          {
            key: 'story',
            text: 'A friend’s story',
            by: 'friends',
            contact: 'indirect',
            initiator: 'third-party',
            control: 'earned',
          },
          {
            key: 'letter',
            text: 'The letter with the date',
            by: 'letter',
            initiator: 'company',
            owner: 'Admissions',
            promise: 'One letter, everything in it.',
          },
        ],
        words: [{ text: 'My sister said bring earplugs.', basis: 'observed', evidence: 'Interview 2' }],
      },
    },
    {
      key: 'arriving',
      name: 'Arriving',
      about: 'Day 1',
      feelings: [
        { value: -0.2, trigger: 'The third form asks her address again.' },
        { value: 0.7, trigger: 'The surgeon draws the new knee on a napkin.', at: 'doctors', basis: 'observed' },
      ],
      cards: {
        doing: ['Waits at the desk, signs, is shown to a bed'],
        touchpoints: [
          {
            key: 'doctors',
            text: 'Doctors explain',
            by: 'talk',
            initiator: 'company',
            owner: 'Orthopaedics',
            promise: 'We explain until you can explain it back.',
          },
          {
            key: 'room',
            text: 'A clean room',
            by: 'ward',
            initiator: 'company',
            owner: 'Housekeeping',
            promise: 'A room you would give your mother.',
          },
        ],
        pains: [
          { text: 'Signs eleven forms, six ask the same', basis: 'observed', evidence: 'Counted on one morning' },
        ],
      },
    },
    {
      key: 'ward',
      name: 'On the ward',
      about: 'Days 1–3',
      feelings: [
        { value: 1.1, trigger: 'A nurse sits down to listen.', at: 'nurses', basis: 'observed' },
        {
          value: -1.5,
          label: 'Rings, nobody comes',
          feeling: 'fear',
          trigger: 'Ringing at night and hearing nothing.',
          at: 'button',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Sleeps badly, rings, gets up for the first time'],
        touchpoints: [
          {
            key: 'nurses',
            text: 'Nurses listen',
            by: 'talk',
            isMomentOfTruth: true,
            owner: 'Nursing',
            promise: 'Your nurse knows your name and your plan.',
          },
          {
            key: 'button',
            text: 'The call button',
            by: 'ward',
            owner: 'Nursing',
            promise: 'Help within five minutes, day and night.',
          },
          {
            key: 'quiet',
            text: 'Quiet at night',
            by: 'night',
            initiator: 'company',
            owner: 'Nursing',
            promise: 'From ten to six, this is a bedroom.',
          },
        ],
        words: [{ text: 'I rang, then I stopped ringing.', basis: 'observed', evidence: '4 of 6 interviews' }],
        pains: [
          { text: 'Waits 18 minutes for help, at night 31', basis: 'assumed', evidence: 'Ward staff’s own guess' },
        ],
        opportunities: [{ text: 'Hourly rounds, so ringing is rare', owner: 'Nursing', value: 8, effort: 3 }],
      },
    },
    {
      key: 'medicines',
      name: 'Medicines',
      about: 'Days 2–3',
      feelings: [{ value: -1.1, trigger: 'Two new tablets in a paper cup, no names.', at: 'what-for' }],
      cards: {
        doing: ['Takes what she is given, asks what it is for'],
        touchpoints: [
          {
            key: 'what-for',
            text: 'What is it for?',
            by: 'tablets',
            isMomentOfTruth: true,
            owner: 'Pharmacy',
            promise: 'No tablet without its name and its reason.',
          },
        ],
        words: [{ text: 'White one, pink one. That was all I knew.', basis: 'observed', evidence: 'Interview 5' }],
        pains: ['Side effects never mentioned'],
        opportunities: [{ text: 'One card per tablet, in large print', owner: 'Pharmacy', value: 9, effort: 2 }],
      },
    },
    {
      key: 'home',
      name: 'Going home',
      about: 'Day 4',
      feelings: [
        { value: 0.9, trigger: 'Somebody goes through the plan with her and her sister.', at: 'plan' },
        {
          value: 1.5,
          label: '“You are doing well”',
          feeling: 'relief',
          trigger: 'The physiotherapist says so at the door.',
          basis: 'observed',
        },
      ],
      cards: {
        doing: ['Hears the plan, collects papers, is driven home'],
        touchpoints: [
          {
            key: 'plan',
            text: 'The plan for home',
            by: 'paper',
            initiator: 'company',
            owner: 'Ward',
            promise: 'You leave with one page that says it all.',
          },
        ],
      },
    },
    {
      key: 'afterwards',
      name: 'Afterwards',
      about: 'The first month',
      feelings: [
        { value: -0.4, trigger: 'Sunday, a swollen knee, and an answering machine.', at: 'what-now' },
        { value: 0.5, trigger: 'Round the block, with the dog.' },
      ],
      cards: {
        doing: ['Exercises, counts tablets, phones a number'],
        touchpoints: [
          {
            key: 'what-now',
            text: 'What now?',
            by: 'phone',
            isMomentOfTruth: true,
            owner: 'Ward',
            promise: 'We are one call away for thirty days.',
          },
        ],
        words: [{ text: 'Whom do I call on a Sunday?', basis: 'observed', evidence: '5 of 6 interviews' }],
        pains: ['No one checks after day 4'],
        opportunities: [{ text: 'A call on day two, by name', owner: 'Ward', value: 9, effort: 4 }],
      },
    },
  ],
  links: [{ from: 'what-now', to: 'what-for', label: 'phones the ward about tablets', share: 0.2 }],
};
