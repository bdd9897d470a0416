// Data: what the assistant says of a delivery address that was changed.
import type { TopicWords } from '../../language.ts'
import { phrases } from '../../phrase.ts'

export const address: TopicWords = {
  name: 'address',
  needs: ['act=change|status=updated', 'address', 'writes'],
  core: phrases(`
    (Done:|All done:|That's done:) <ordof> will go to {address}.
    I've (updated|changed) the (delivery|shipping) address on <ordof> to {address}.
    <ordof> will now (go|be sent|be delivered|ship) to {address}.
    The (delivery|shipping) address on <ordof> is now {address}.
    <ordof> is now going to {address}.
    I've (switched|moved) <ordof> (over|) to {address}.
    The new address is (in|saved|on the order): <ordof> goes to {address}.
    {address} is now the (delivery|shipping) address for <ordof>.
    The address (change went through|has been updated). <ordof> is headed for {address}.
    The (delivery|shipping) address for <ordof> has been (updated|changed) to {address}.
    Your new address is saved on <ordof>: {address}.
    It's (changed|updated): <ordof> will be delivered to {address}.
    I've put {address} on <ordof> as the (new|) delivery address.
    (Okay|All right), <ordof> is set to go to {address} now.
    <ordof> (has|now has) the new address: {address}.
    From now on <ordof> is addressed to {address}.
    We'll send <ordof> to {address} (instead|).
    <ordof> has been redirected to {address}.
    That's (sorted|taken care of). <ordof> will come to {address}.
    I've corrected the address on <ordof>; it now reads {address}.
    The change is made. <ordof> now goes to {address}.
    We have {address} on <ordof> now.
    On <ordof> the address is now {address}.
    @!formal All set! <ordof> is going to {address}.
    @!formal No problem, <ordof> is now going to {address}.
    Thanks, I've updated <ordof>. It'll be delivered to {address}.
    The update went through, and <ordof> is going to {address}.
    I've made the change: <ordof> ships to {address}.
    You're all set, <ordof> will be delivered to {address}.
    The address is updated. We have {address} for <ordof> now.
    <ordof> now has {street} in {city} as its delivery address.
    I've changed where <ordof> is going: it's {address} now.
    The order has its new address now. <ordof> goes to {address}.
    Updated: <ordof> goes to {address}.
    Consider it changed. <ordof> will go to {address}.
    It's all changed over, so <ordof> will arrive at {address}.
    The address we have for <ordof> is now {address}.
    I've saved {address} (for|on) <ordof>.
    For <ordof>, the delivery address is now {address}.
    <ordof> won't go to the old address any more; it's going to {address}.
    <ordof> has your new address now, {street} in {city}.
  `),
  details: [],
  offers: phrases(`
    Please (check|make sure) that it's (right|correct).
    (If|In case) (anything's|something's) off, (just tell me|let me know).
    Could you (give it a quick check|look it over)?
    (Does that look right?|Is that all correct?|Does everything look right?)
    @has.order Is there another order that should go there(|, too)?
    Anything else you'd like to change?
    @can.track Would you like me to check (when it should arrive|where it is)?
    Is there anything else to change on it?
    Let me know if (anything's off|something in it isn't right).
  `),
}
