import type { RuleSet } from '../../text/rule.ts';

export const succeedInLife: RuleSet<'motivator:succeed_in_life'> = {
  id: 'motivator:succeed_in_life',
  rules: [
    {
      id: 'work',
      match:
        '(client|clients|deadline|exam|exams|interview|presentation|job|business|investor|investors|pitch|thesis|dissertation|university|school|project|promotion|launch day|customers of mine|my customers|our customers|audit|payroll|demo|conference|certification|course|degree|assignment|coursework|freelance|freelancer|portfolio|startup|revenue|sales|contract with|tender|board meeting)',
      weight: 0.45,
      reason: 'Has something to achieve',
      example: 'I have an exam tomorrow.',
      notIf:
        '(good job|great job|nice job|do your job|well job|doing (a|your) .{0,2} job|job number|business days|business hours|business day|working days|any sales|sales (rep|team|department|person|tax|assistant)|email client|of course|due course|take my business|project manager of yours|the job)',
    },
  ],
};
