import type { Gesture } from '../types.ts';
import { callAfterTheFix } from './call_after_the_fix.ts';
import { callFromTheManager } from './call_from_the_manager.ts';
import { callInPlaceOfWriting } from './call_in_place_of_writing.ts';
import { callTheyAskedFor } from './call_they_asked_for.ts';
import { callToWalkThrough } from './call_to_walk_through.ts';
import { creditCostOfCalls } from './credit_cost_of_calls.ts';
import { creditGoodwill } from './credit_goodwill.ts';
import { creditTwoVisits } from './credit_two_visits.ts';
import { discountNextOrder } from './discount_next_order.ts';
import { discountRenewal } from './discount_renewal.ts';
import { discountThisBill } from './discount_this_bill.ts';
import { doItForThem } from './do_it_for_them.ts';
import { donateInPlaceOfReturn } from './donate_in_place_of_return.ts';
import { donationInTheirName } from './donation_in_their_name.ts';
import { extensionCode } from './extension_code.ts';
import { extensionInParts } from './extension_in_parts.ts';
import { extensionReturnWindow } from './extension_return_window.ts';
import { extensionTimeToPay } from './extension_time_to_pay.ts';
import { extensionTrial } from './extension_trial.ts';
import { handwrittenApology } from './handwritten_apology.ts';
import { handwrittenForTheDay } from './handwritten_for_the_day.ts';
import { handwrittenFromTheMaker } from './handwritten_from_the_maker.ts';
import { handwrittenToThoseLetDown } from './handwritten_to_those_let_down.ts';
import { howToAskedFor } from './how_to_asked_for.ts';
import { howToRepair } from './how_to_repair.ts';
import { howToShortFilm } from './how_to_short_film.ts';
import { howToTheirOwnSteps } from './how_to_their_own_steps.ts';
import { invitationComeAndSee } from './invitation_come_and_see.ts';
import { invitationEarlyLook } from './invitation_early_look.ts';
import { invitationToReview } from './invitation_to_review.ts';
import { invitationToTheMakers } from './invitation_to_the_makers.ts';
import { namedContactFindOut } from './named_contact_find_out.ts';
import { namedContactForSecurity } from './named_contact_for_security.ts';
import { namedContactToPlead } from './named_contact_to_plead.ts';
import { namedContactUntilSolved } from './named_contact_until_solved.ts';
import { onePersonAfterALoss } from './one_person_after_a_loss.ts';
import { pauseInsteadOfCancel } from './pause_instead_of_cancel.ts';
import { priorityBeforeItLeaves } from './priority_before_it_leaves.ts';
import { priorityBeforeTheDeadline } from './priority_before_the_deadline.ts';
import { priorityCourierTonight } from './priority_courier_tonight.ts';
import { priorityHourTheyChoose } from './priority_hour_they_choose.ts';
import { priorityLookForIt } from './priority_look_for_it.ts';
import { priorityNextInLine } from './priority_next_in_line.ts';
import { prioritySafetyFirst } from './priority_safety_first.ts';
import { priorityThisMinute } from './priority_this_minute.ts';
import { refundCameTooLate } from './refund_came_too_late.ts';
import { refundChargePutRight } from './refund_charge_put_right.ts';
import { refundDaysWithoutService } from './refund_days_without_service.ts';
import { refundDeliveryFee } from './refund_delivery_fee.ts';
import { refundFaultyGoods } from './refund_faulty_goods.ts';
import { refundNotArrived } from './refund_not_arrived.ts';
import { refundServiceGoneWrong } from './refund_service_gone_wrong.ts';
import { refundThatIsDue } from './refund_that_is_due.ts';
import { refundTheDifference } from './refund_the_difference.ts';
import { refundUndoASlip } from './refund_undo_a_slip.ts';
import { refundWhatItCostThem } from './refund_what_it_cost_them.ts';
import { refundWrongCharge } from './refund_wrong_charge.ts';
import { replacementLostParcel } from './replacement_lost_parcel.ts';
import { replacementMadeAgain } from './replacement_made_again.ts';
import { replacementMissingPart } from './replacement_missing_part.ts';
import { replacementRightItem } from './replacement_right_item.ts';
import { replacementSentFirst } from './replacement_sent_first.ts';
import { replacementTheirChoice } from './replacement_their_choice.ts';
import { replacementWorkAgain } from './replacement_work_again.ts';
import { standByAtTheHour } from './stand_by_at_the_hour.ts';
import { thankForLoyalty } from './thank_for_loyalty.ts';
import { thankForPraise } from './thank_for_praise.ts';
import { thankForTheIdea } from './thank_for_the_idea.ts';
import { thankForTheReport } from './thank_for_the_report.ts';
import { thankForTheirPatience } from './thank_for_their_patience.ts';
import { upgradePlanForAMonth } from './upgrade_plan_for_a_month.ts';
import { upgradeRoomOrSeat } from './upgrade_room_or_seat.ts';
import { upgradeShipping } from './upgrade_shipping.ts';

/** Every gesture, one file each. */
export const GESTURES: readonly Gesture[] = [
  callAfterTheFix,
  callFromTheManager,
  callInPlaceOfWriting,
  callTheyAskedFor,
  callToWalkThrough,
  creditCostOfCalls,
  creditGoodwill,
  creditTwoVisits,
  discountNextOrder,
  discountRenewal,
  discountThisBill,
  doItForThem,
  donateInPlaceOfReturn,
  donationInTheirName,
  extensionCode,
  extensionInParts,
  extensionReturnWindow,
  extensionTimeToPay,
  extensionTrial,
  handwrittenApology,
  handwrittenForTheDay,
  handwrittenFromTheMaker,
  handwrittenToThoseLetDown,
  howToAskedFor,
  howToRepair,
  howToShortFilm,
  howToTheirOwnSteps,
  invitationComeAndSee,
  invitationEarlyLook,
  invitationToReview,
  invitationToTheMakers,
  namedContactFindOut,
  namedContactForSecurity,
  namedContactToPlead,
  namedContactUntilSolved,
  onePersonAfterALoss,
  pauseInsteadOfCancel,
  priorityBeforeTheDeadline,
  priorityBeforeItLeaves,
  priorityCourierTonight,
  priorityHourTheyChoose,
  priorityLookForIt,
  priorityNextInLine,
  prioritySafetyFirst,
  priorityThisMinute,
  refundCameTooLate,
  refundChargePutRight,
  refundDaysWithoutService,
  refundDeliveryFee,
  refundFaultyGoods,
  refundNotArrived,
  refundThatIsDue,
  refundWrongCharge,
  refundServiceGoneWrong,
  refundTheDifference,
  refundUndoASlip,
  refundWhatItCostThem,
  replacementLostParcel,
  replacementMadeAgain,
  replacementMissingPart,
  replacementRightItem,
  replacementSentFirst,
  replacementTheirChoice,
  replacementWorkAgain,
  standByAtTheHour,
  thankForLoyalty,
  thankForPraise,
  thankForTheIdea,
  thankForTheReport,
  thankForTheirPatience,
  upgradePlanForAMonth,
  upgradeRoomOrSeat,
  upgradeShipping,
];
