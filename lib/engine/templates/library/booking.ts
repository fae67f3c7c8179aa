import type { Written } from './written.ts';

/** Bookings, stays, journeys, appointments, meals. */
export const BOOKING: readonly Written[] = [
  {
    id: 'booking-cancelled-by-us',
    title: 'We had to cancel their booking',
    shortcut: '/wecancelled',
    tags: ['flight', 'hotel', 'cancelled', 'rebook'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['booking', 'service', 'stay', 'cancel'],
      says: ['you cancelled', 'was cancelled', 'got cancelled', 'cancelled our', 'cancelled my'],
      lacks: ['i cancelled'],
    },
    body: `I'm sorry that {{ echo.booking | fallback: "your booking" }} was cancelled{% if echo.event %}, with {{ echo.event }} so close{% endif %}. You had planned around it, and we broke the plan.

Now this: I've held {% fill "first option" %} for you. If you'd rather not, I've held {% fill "second option" %} too. Both are yours until {% fill "time" %} and cost you nothing more. If neither will do, you get your money back in full, and it is with your bank by {% fill "day" %}.

Tell me which one, and I'll send the new papers within the hour. Should the change cost you a train or a night somewhere, send me the bill and I'll see to that as well.`,
    why: 'Two held choices and the money, with hours; costs that follow are ours.',
    example: {
      customer: 'Isabel Quiroga',
      turn: 'My booking at your lake hotel was cancelled three days before our wedding weekend, reference HL2290! We have forty guests. I am desperate!',
      given: {
        time: '8 pm tonight',
        'first option': 'twenty rooms in our house across the lake',
        'second option': 'the whole of the Mill Inn, ten minutes away',
        day: 'Monday',
      },
      text: `Hello Isabel,

I'm sorry that your booking was cancelled, with your wedding so close. You had planned around it, and we broke the plan.

Now this: I've held twenty rooms in our house across the lake for you. If you'd rather not, I've held the whole of the Mill Inn, ten minutes away too. Both are yours until 8 pm tonight and cost you nothing more. If neither will do, you get your money back in full, and it is with your bank by Monday.

Tell me which one, and I'll send the new papers within the hour. Should the change cost you a train or a night somewhere, send me the bill and I'll see to that as well.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'booking-change',
    title: 'They would like to change a booking',
    shortcut: '/change',
    tags: ['rebook', 'date', 'appointment'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'trouble'],
      topics: ['change', 'booking'],
      says: [
        'change my booking',
        'change the date',
        'move my appointment',
        'reschedule',
        'another date',
        'change my appointment',
        'move my booking',
      ],
    },
    body: `Of course you can change {{ echo.booking | fallback: "it" }}. Thank you for letting me know in good time.

I've looked at what is free. {% fill "first option" %} would suit what you describe, and so would {% fill "second option" %}. As for the price: {% fill "what it costs" %}.

I'm holding both for you until {% fill "time" %}. Tell me which one it is, and you'll have the new confirmation from me within the hour.`,
    fillIns: [{ name: 'what it costs', type: 'text', default: null, hint: 'what the change costs, if anything' }],
    why: 'Two dates that are held, no extra cost, and no form.',
    example: {
      customer: 'Paul Verhoeven',
      channel: 'email',
      turn: 'Could I change my booking for the pottery class on 14 June to another date? My sister is visiting that weekend. Any Saturday in July would be fine.',
      given: {
        'what it costs': 'neither costs more than you have paid',
        'first option': 'Saturday 4 July at 10 am',
        'second option': 'Saturday 18 July at 2 pm',
        time: 'Friday 6 pm',
      },
      text: `Hello Paul,

Of course you can change your booking. Thank you for letting me know in good time.

I've looked at what is free. Saturday 4 July at 10 am would suit what you describe, and so would Saturday 18 July at 2 pm. As for the price: neither costs more than you have paid.

I'm holding both for you until Friday 6 pm. Tell me which one it is, and you'll have the new confirmation from me within the hour.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'booking-room-trouble',
    title: 'A stay that was not as promised',
    shortcut: '/stay',
    tags: ['hotel', 'room', 'noise', 'dirty'],
    channels: ['email'],
    when: { kinds: ['trouble'], topics: ['stay'], says: ['the room', 'our room', 'the hotel', 'the apartment'] },
    body: `You came to rest, and the room didn't let you. I'm sorry that your stay was spoilt by something that was ours to see before you came.

I've spoken to the house this morning: {% fill "what happened" %}. It is being put right, which doesn't give you the night back.

For that night I'm sending you {% fill "amount" %}, the way you paid; it reaches you by {% fill "day" %}. If you ever want to give the house another try, write to me first and I'll choose the room with you.`,
    why: 'Cause, remedy, a sum with its day; an invitation without pressure.',
    example: {
      customer: 'Annika Berg',
      turn: 'We paid for a quiet room and slept above the kitchen. The room smelled of frying oil and the noise began at 5. It was our first free weekend in a year. Very disappointing.',
      given: {
        'what happened': 'the quiet room was given to another guest by mistake',
        amount: '£140',
        day: 'Wednesday 10 June',
      },
      text: `Hello Annika,

You came to rest, and the room didn't let you. I'm sorry that your stay was spoilt by something that was ours to see before you came.

I've spoken to the house this morning: the quiet room was given to another guest by mistake. It is being put right, which doesn't give you the night back.

For that night I'm sending you £140, the way you paid; it reaches you by Wednesday 10 June. If you ever want to give the house another try, write to me first and I'll choose the room with you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'booking-wrong-meal',
    title: 'The food was wrong or something was missing',
    shortcut: '/meal',
    tags: ['restaurant', 'food', 'takeaway', 'missing'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble'],
      topics: ['food'],
      says: ['was cold', 'missing dish', 'wrong meal', 'wrong pizza', 'wrong order'],
      without: ['danger'],
    },
    body: `I'm sorry that what came was not what you ordered, and that it spoilt the evening for all of you.

I've sent back what you paid for {{ echo.goods | fallback: "it" }}, and you'll see it in your account by {% fill "day" %}. The kitchen has your message, with the hour of the order, so that they can find out where it went wrong.

If you're still hungry tonight, tell me before {% fill "time" %} and I'll have it cooked again at once, at our cost.`,
    why: 'Money back without a debate, and a hot meal tonight if they want one.',
    example: {
      customer: 'Callum Reyes',
      channel: 'chat',
      turn: 'The pizza was cold and the pasta was not what we ordered. I paid £46 and the evening is spoilt, we are still hungry',
      given: { day: 'Friday', time: '9 pm' },
      text: `Hello Callum,

I'm sorry that what came was not what you ordered, and that it spoilt the evening for all of you.

I've sent back what you paid for the pizza, and you'll see it in your account by Friday. The kitchen has your message, with the hour of the order, so that they can find out where it went wrong.

If you're still hungry tonight, tell me before 9 pm and I'll have it cooked again at once, at our cost.`,
    },
  },
  {
    id: 'booking-appointment-missed-by-us',
    title: 'Our technician did not turn up',
    shortcut: '/noshow',
    tags: ['appointment', 'technician', 'no-show'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'human'],
      says: [
        'did not turn up',
        "didn't turn up",
        'did not show up',
        "didn't show up",
        'never showed up',
        'never came',
        'nobody came',
        'no one came',
        'did not come',
      ],
    },
    body: `You took the time off, stayed in, and nobody came. I'm sorry that we wasted your day, and that no one even rang.

I know now why: {% fill "the reason" %}. I've booked you the first visit on {% fill "day" %}, and the technician's name is {% fill "name of colleague" %}. You'll get a call half an hour before the van arrives.

I'll ring you myself that day at {% fill "call-back time" %} to hear that it is done. For the day you lost, I've put {% fill "amount" %} on your account.`,
    why: 'The lost day is owned; the new visit has a name, a day and somebody who checks.',
    example: {
      customer: 'Mehmet Kaya',
      turn: 'Your technician never showed up yesterday. I took a day off work for the internet installation and nobody came or called. This is unacceptable.',
      given: {
        'the reason': 'the visit was moved in our plan and nobody let you know',
        day: 'Thursday at 8 am',
        'name of colleague': 'Iris Vogel',
        'call-back time': 'noon',
        amount: '£30',
      },
      text: `Hello Mehmet,

You took the time off, stayed in, and nobody came. I'm sorry that we wasted your day, and that no one even rang.

I know now why: the visit was moved in our plan and nobody let you know. I've booked you the first visit on Thursday at 8 am, and the technician's name is Iris Vogel. You'll get a call half an hour before the van arrives.

I'll ring you myself that day at noon to hear that it is done. For the day you lost, I've put £30 on your account.

Kind regards,
Sam Okafor`,
    },
  },
];
