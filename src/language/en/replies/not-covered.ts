// Data: a clear no to what no tool can do, and what can be done instead. `<cannot>` and `<instead>` are in `noLists`.
import { phrases } from '../../phrase.ts'

/** Named lists of the phrases below. */
export const noLists = {
  cannot: phrases(`
    I'm sorry, but I can't
    I'm sorry, I can't
    Sorry, I can't
    I'm afraid I can't
    Unfortunately, I can't
    I'm sorry, I'm not able to
    I'm afraid I'm not able to
    @!formal Sorry, I have no way to
    @formal I regret that I cannot
    @casual Ah, sorry, I can't
    @angry I'm sorry, I know it's not what you want to hear: I can't
  `),
  instead: phrases(`
    What I can do is {can}.
    I can {can}, though.
    I'm here to {can}.
    I can {can}.
    My part is to {can}.
    What I can help with: I can {can}.
    If you need it, I can {can}.
    @can.hand_over I could bring in a person for you, if you like.
    @can.hand_over Would you like me to bring in a person instead?
    @can.hand_over If it's important, I can put you through to a person.
  `),
  plain: phrases(`
    What I can do is {can}.
    I can {can}, though.
    I'm here to {can}.
    I can {can}, if that's any use.
    My part is to {can}.
    What I do here is help people {can}.
    What I'm able to do is {can}.
  `),
}

export const notCovered = phrases(`
  @off_topic (Ha, I'd only get that wrong|I'd better not try that|I'll leave that one to others|That's not my field, I'm afraid)! <plain>
  @off_topic (That's a bit outside my line|That's rather outside what I do|A little off my track, that one), sorry. <plain>
  @off_topic (I'm no good at that one|I'd be no help with that|I'm the wrong assistant for that), I'm afraid. <plain>
  @off_topic (That's a fun one|Nice idea), but (it's not something I do|not one for me). <plain>
  @off_topic (Not my department, I'm afraid|I have to pass on that one). <plain>
  @off_topic I (can't|don't) do that (kind of thing|sort of thing) here, (sorry|I'm afraid). <plain>
  @advice (I'm afraid|Sorry,) I can't (advise you on that|give advice on that): (somebody|someone) qualified would be a better (bet|choice). <plain>
  @advice I'm sorry, that's nothing I could advise on. (Please ask|Better ask) someone who (knows the field|is qualified). <plain>
  @advice I'd rather not give advice on that, (sorry|I'm afraid), since I'm (only|just) an automated assistant. <plain>
  @wrong_place (I think you've reached the wrong place|This may be the wrong place|You may have the wrong chat): (this is {business}'s assistant|you're talking to {business}'s assistant). <plain>
  @wrong_place <cannot> help with that here: you've reached {business}. <plain>
  @wrong_place (I'm sorry|Sorry), that isn't (with us|something we handle): this is {business}. <plain>
  @wrong_place (I'm sorry|Sorry), (you'd need to ask them directly|that's one for them directly). <plain>
  @cancel <cannot> (cancel orders|cancel anything|cancel an order|stop an order) (here|from here|from this chat). <instead>
  @cancel (Canceling isn't something I can do|Cancellations are beyond what I can do|Canceling is beyond me) (here|from here), I'm sorry. <instead>
  @cancel (I'm sorry|Sorry), I have no way of (canceling|calling off) (orders|an order) (here|from here). <instead>
  @account <cannot> (get into|change anything in|make changes to) (accounts|account settings) (here|from here|from this chat). <instead>
  @account (I'm sorry|Sorry), (account matters|logins and account details) are (outside what I can do|beyond what I can handle) here. <instead>
  @mailing <cannot> (change mailing lists|manage mailings|change what gets mailed to you) (here|from here|from this chat). <instead>
  @mailing (I'm sorry|Sorry), (mailings|mailing lists) aren't something I can (change|manage) (here|from here). <instead>
  @stock <cannot> (see what's in stock|check stock|look into stock) (here|from here|from this chat). <plain>
  @stock (I'm sorry|Sorry), I have no (view of|information on) what's (in stock|available)[ or when]. <plain>
  @prices <cannot> (do anything about prices or codes|give out discounts|change prices or apply codes) (here|from here). <plain>
  @prices (I'm sorry|Sorry), (prices and offers|discounts and codes) are (outside what I can help with|not something I can help with) here. <plain>
  @cards <cannot> (look into|see|help with) (gift cards or points|points and gift cards) (here|from here|from this chat). <instead>
  @cards (I'm sorry|Sorry), (gift cards and points|points and gift cards) are (out of my reach|not something I can look into) here. <instead>
  @papers <cannot> (make or change documents|issue papers|help with paperwork) (here|from here|from this chat). <instead>
  @papers (I'm sorry|Sorry), (paperwork like that|that kind of paperwork) is (outside what I can do|not something I can take care of) here. <instead>
  @paying <cannot> (change payments|help with payments|look into payments) (here|from here|from this chat). <instead>
  @paying (I'm sorry|Sorry), (ways of paying|payment matters) are (outside what I can help with|not something I can handle) here. <instead>
  @detail <cannot> (change what's in an order|change the details of an order|change an order like that) (here|from here|from this chat). <instead>
  @detail (I'm sorry|Sorry), (changing the contents of an order|changing what's in an order) (isn't something I can do|is beyond what I can do) here. <instead>
  @buying <cannot> (place orders|take orders|take an order) (here|from here|in this chat). <plain>
  @buying (I'm sorry|Sorry), (placing orders|taking orders) isn't something I can do (here|from here). <plain>
  @site <cannot> (fix|change|look into) (the website or the app|anything on the website or in the app) (here|from here). Thanks for (telling me|pointing it out), though.
  @site (I'm sorry for the trouble|Sorry about the trouble): (the website and the app are|that's) not something I can fix from here. <instead>
  @site (I'm sorry|Sorry about that), I can't do anything about the (site|pages) from here. <instead>
  @company <cannot> help with (company matters|requests of that kind) (here|from here|in this chat). <plain>
  @company (I'm sorry|Sorry), that's (a question for someone at the company|nothing I can help with from here). <plain>
  @company Thank you for (asking|getting in touch), but that's (outside|beyond) what I can help with[ here], I'm afraid. <plain>
  @shops <cannot> help with (store visits|stores) (here|from here|from this chat). <plain>
  @shops (I'm sorry|Sorry), I (have no information on|know nothing about) (stores|shops to visit). <plain>
  @reviews <cannot> (post or change reviews|do anything about reviews|help with reviews) (here|from here|from this chat). <plain>
  @reviews (I'm sorry|Sorry), reviews are (outside what I can do|not something I can handle) here. <plain>
  @private <cannot> (help with that|do that): it's (about someone else|somebody else's business). <plain>
  @usage <cannot> (advise on products|say much about the products themselves|help with product questions) (here|from here). <plain>
  @usage (I'm sorry|Sorry), I (don't have|have no) (product details|details on products|information on the products themselves). <plain>
  @usage (I'm afraid|Sorry,) (product questions are|that's) (outside|beyond) what I (know|can answer) here. <plain>
  @!cue @!question <cannot> (help with that|do that) (here|from here|from this chat). <plain>
  @!cue @!question (I'm sorry|Sorry), that's (outside|beyond) what I can do (here|from here). <plain>
  @!cue @!question (I'd like to help with that|I wish I could help with that), but I can't from here. <plain>
  @!cue @!question (I'm sorry|Sorry), that isn't something I can take care of. <plain>
  @!cue @question (I'm afraid|Sorry,) I have nothing on that here. <plain>
  @!cue @question (I'm sorry|Sorry), that's (outside|beyond) what I can (help with|look into). <plain>
  @!cue @question (I'm afraid|Sorry,) I can't help with that one. <plain>
  @!cue @question That's not something I have information on, (sorry|I'm afraid). <plain>
`)
