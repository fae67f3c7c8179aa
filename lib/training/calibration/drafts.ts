/** Twelve drafts that trainers grade blind: six messages, each with two answers that are not equally good. */
import type { Conversation } from '../../conversation.ts';
import { message } from '../demonstrations/message.ts';

export interface GradedDraft {
  id: string;
  conversation: Conversation;
  draft: string;
}

const LUGGAGE = message({
  id: 'luggage',
  name: 'Elena Petrova',
  company: 'Northline Coaches',
  subject: 'Suitcase left behind',
  text: 'Your driver closed the hold before I got my suitcase out, and drove off with it. My insulin is in there. I rang three times and was told to fill in a form. I am scared, I have one dose left for tonight.',
});
const BLINDS = message({
  id: 'blinds',
  name: 'Greg Doyle',
  company: 'Fenster & Sons',
  subject: 'Measured twice, wrong twice',
  text: 'Second set of blinds and they are STILL 4 cm too short. Your own man measured them. I have now taken two days off work for this. What are you going to do about it?',
});
const GYM = message({
  id: 'gym',
  name: 'Amara Obi',
  company: 'Corner Gym',
  subject: 'Cancelling',
  text: 'I would like to cancel. Since my back operation in March I cannot train, and I have paid for five months for nothing. I told the front desk in April and they said it was noted.',
});
const SEEDS = message({
  id: 'seeds',
  name: 'Ruth Calloway',
  company: 'Hedgerow Seeds',
  subject: 'Lovely poppies',
  text: 'I just wanted to tell you that the poppies from your mixed packet are up, and my late husband’s corner of the garden is red again. I have told everybody in the allotments. Do you sell the same packet larger?',
});
const INVOICE = message({
  id: 'invoice',
  name: 'Tomasz Zielinski',
  company: 'Ledgerly',
  subject: 'Numbers wrong since the update',
  text: 'Since Tuesday’s update the tax on my invoices is wrong and two of my clients have already noticed. I look like an amateur. Is this known, and when will it be right? I send forty invoices on Friday.',
});
const PRAM = message({
  id: 'pram',
  name: 'Sophie Marchand',
  company: 'Littlewheel',
  subject: 'Brake',
  text: 'The brake on our pram let go on a slope this morning. Nothing happened, I caught it, but my hands are still shaking. It is four months old. You have to tell other people about this.',
});

const draft = (id: string, conversation: Conversation, text: string): GradedDraft => ({
  id,
  conversation,
  draft: text,
});

export const DRAFTS: readonly GradedDraft[] = [
  draft(
    'blinds-1',
    BLINDS,
    'Hi Greg, so sorry about that! We are so sorry for the inconvenience and really apologise again for the trouble. Our team is looking into it and someone will get back to you soon. Sorry once more!',
  ),
  draft(
    'seeds-1',
    SEEDS,
    'Ruth, thank you for telling us. A red corner again, where it was his: I read your message aloud in the packing room. Yes, the same mix comes in 100 g, enough for about 20 square metres, at £9. If you tell me which allotments, I will put in a few small packets for your neighbours when we pack on Monday, with our compliments.',
  ),
  draft(
    'luggage-1',
    LUGGAGE,
    'Please calm down. As my colleague already told you, lost property requests can only be handled through the form. Drivers are not responsible for items left in the hold. You should keep medication in your hand luggage.',
  ),
  draft(
    'gym-1',
    GYM,
    'Hello Amara, your membership is cancelled from today. I have passed your question about the past months to accounts. They will be in touch.',
  ),
  draft(
    'invoice-1',
    INVOICE,
    'Tomasz, the tax has been wrong on your invoices since Tuesday, and your clients saw it before we told you. I am sorry, that is our mistake: the update rounds each line. The correction goes live tonight at 22:00. I will check your last ten invoices myself by 9 tomorrow and send you corrected copies with a short note that you can forward to both clients. Your forty on Friday will be right.',
  ),
  draft(
    'pram-1',
    PRAM,
    'Dear customer, thank you for your feedback, which helps us to improve. Our prams meet all applicable standards. Brakes can loosen if they are not adjusted regularly, see page 14 of the manual. Kind regards',
  ),
  draft(
    'blinds-2',
    BLINDS,
    'Greg, the second set is 4 cm too short as well, after our own man measured, and it has cost you two days off. I am sorry. I have ordered a third set from measurements that I will take with you by video, at an evening hour that suits you, so that nobody has to take another day. They hang by the 28th, or you get your money back in full. Which evening is best?',
  ),
  draft(
    'luggage-2',
    LUGGAGE,
    'Elena, your insulin is in the hold of our coach and you have one dose left for tonight. I have just spoken to the driver: he is in Leeds at 17:40 and a courier brings the suitcase to your door by 20:30. I am on this until it is in your hands, on 0113 496 0112. If anything delays it I will ring you by 19:30, and please call 111 right away if you feel unwell.',
  ),
  draft(
    'seeds-2',
    SEEDS,
    'Hi, thanks for your message. Yes, we have a larger packet, 100 g for £9. You can order it in the shop under Mixes.',
  ),
  draft(
    'pram-2',
    PRAM,
    'Sophie, I am glad that you caught it, and I can see why your hands are still shaking. Please do not use the pram until it has been looked at. A replacement can be sent to you. I have passed your report on to our safety team.',
  ),
  draft(
    'gym-2',
    GYM,
    'Amara, I hope your back is healing. You told us in April, and it was noted and then forgotten here, so the months since are ours to give back: I have refunded April to August today, £145, and it is on your account by Thursday. Your membership ended in April without a fee. If you want to come back one day, write to me and I will see that you start gently.',
  ),
  draft(
    'invoice-2',
    INVOICE,
    'Hi Tomasz, thanks for reaching out. This is a known issue and our engineers are working on a fix. I understand that it is frustrating. Unfortunately I cannot give you an exact time, but we will do our best to solve it before Friday.',
  ),
];
