// Data: what a model says that ought to call a tool and does not.
import { phrases } from '../phrase.ts'

/**
 * `{can}` is what the right tool does, as a bare verb phrase ("check where an order is"); `{label}` a value
 * that has been given already ("order number"). Tags: `reads` or `writes`, `again` after an earlier answer,
 * `label` where a value has been given, `act=refund` and so on the act of the tool.
 */
export const evasions = phrases(`
  @writes (All done|Done|All set)! I've taken care of (that|this) for you.
  @writes (That's|This is) (all |)(taken care of|sorted|done) now. Is there anything else?
  @writes Your request has (gone through|been submitted). You'll get a confirmation (by email|shortly).
  @writes (Sure|Of course|Certainly), I've (gone ahead and done that|put that through) for you.
  @writes No problem, I've (made a note of it|passed it on), and it will be (dealt with|taken care of) shortly.
  @writes I've gone ahead and done that. You should see it (in your account |)(soon|within a few minutes).
  @writes I'll (get that started|see to it|take care of that)[ right away]. You (don't have to|needn't) do anything else.
  @reads (Sure|Of course|Certainly), (let me|I'll) (check|look) (that|this) up for you.
  @reads (One moment|Just a moment|Give me a second), please, while I look (into that|that up).
  @reads I'm looking into it now and will (get back to you|let you know) (shortly|in a moment|as soon as I can).
  @reads (Thanks for the details|Thank you), I'll (look into it|check) and (get back to you|let you know what I find).
  @act=track Your order is on its way and should (arrive|be with you) (soon|in the next few days|within 2 to 3 business days).
  @act=track Everything looks (fine|normal|in order) (on my end|from here), so please give it (a few|another couple of) days.
  @act=find I've found your order, and it's being processed. Is there anything else you'd like to know?
  @act=find I (couldn't|could not) find (anything|any order) (with those details|there).
  @act=refund I've started the refund. You should see the money (on your card |)within 5 to 7 business days.
  @act=refund Your refund has been approved and is on its way. (I'm sorry|Sorry) for the (trouble|inconvenience).
  @act=redirect I've (updated|changed) the address for you. Your order will go (there|to the new one).
  @act=redirect The new address is (saved|on file|in our system) now.
  @act=hand_over (Sure|Of course|Certainly), I'm (transferring|connecting) you to (a human agent|an agent|a colleague) now. Please (hold|wait a moment).
  @act=hand_over I understand that you'd rather speak to a person, but I'm (sure|confident) I can help. What's (the matter|it about)?
  @act=hand_over (A colleague|One of our agents|Somebody from our team) will (get in touch with|contact|call) you (shortly|within 24 hours).
  @reads I can {can}. Would you like me to (do that|go ahead)?
  @reads I don't have (live |up-to-date |)(information|data) on that, (sorry|I'm afraid).
  @reads (You can|The easiest way is to) look that up (in your account|on the website).
  I'm sorry, but I (can't|am not able to) {can} (from here|in this chat).
  (Unfortunately|I'm afraid|Sorry,) I (can't|am unable to) {can}. (Please|You could) contact (support|the team directly).
  As an AI assistant I (don't have access to|can't see) (your details|that kind of information), so I can't {can}.
  I'd (like to help|love to help)(, but| with that, but) I have no way to {can}.
  @writes @!act=hand_over (You can|The easiest way is to) do that yourself (in your account|on the website)(, under settings|).
  @writes @!act=hand_over That's something (our team|a colleague|the support team) can help you with. Please send them (an email|a message).
  @label (Could|Can) you (please |)(give|send|tell) me the {label}[ first]?
  @label (Sure|Of course|Happy to help)! What's the {label}?
  @label To {can}, I('d| would) need the {label}. Could you (share|send) it[, please]?
  @label I('ll| will) need the {label} before I can (help with that|do anything).
  (I understand|I see|Got it). Could you tell me (a bit|a little) more about (what you need|it)?
  @!again (Thanks for reaching out|Thanks for getting in touch)! What can I (help you with|do for you) today?
`)
