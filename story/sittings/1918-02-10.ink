// The night of 10 February 1918, by telegraph: neither war nor peace. No motion, no speeches; a tape, and one wire home.
// Of the record: the news came over the direct wire about midnight; Zinoviev told the press with delight that they couldn't attack (rab).
// The room, the operator, the tape's wording, the other wires and everybody in the corridor but Zinoviev are invention.
// What was said across the table at Brest after the declaration is told by witnesses alone, and so it's told here.

=== the_ribbon_is_blank ===
# sitting: 1918-02-10
# edition: 1
# place: telegraph
Petrograd, Sunday 10 February 1918, towards midnight. A telegraph room for two, fourteen people in it, and one wire that matters: Brest-Litovsk. # source: rab # cue: telegraph
There our delegates have haggled for seven weeks. The Germans want Poland, Lithuania, parts of Latvia, Estonia, White Russia and Ukraine. Trotsky's plan: sign nothing, fight no more. {carried("v02c-trotsky"):In January the Central Committee took it up, narrowly.|In January the Central Committee wouldn't have it. He has a mind of his own.} # source: pss36-n4 # source: pss35-n102
{
- voted("v02c-trotsky") == "for":
    Your own hand was up for it. It was counted in nothing, and you remember the arm.
- voted("v02c-trotsky") == "against":
    Your own hand was up against it. It was counted in nothing, and tonight you wouldn't know where to put it.
}
{
- delegate() == "metalworker":
    You are Anna Fedotova, lathe hand, Vyborg side. Home wants a date for flour, and the name of whoever signs.
- delegate() == "soldier":
    You are Hnat Sereda, farrier, from a battery at Dvinsk. Yesterday Ukraine's parliament, the Rada, made its own peace with the Germans. Your wife writes from there: at Christmas the Rada's horsemen, at New Year ours. Whose are we now? # shows: odarka-letter # source: austria
- delegate() == "student":
    You are Dora Kagan, who types for the party in Moscow. It wants the talks broken off, and itself kept whole. Your aunt sits in Kovno, beyond every line they draw.
- delegate() == "commissar":
    You are Terenty Zyryanov, food commissar of the Tagil works in the Urals. They want the rails free, and no rye for Berlin. Yesterday Ukraine's parliament, the Rada, made its own peace there, and it's said to be all grain. # source: austria
- delegate() == "sailor":
    You are Avgust Lepik, wireless hand, Estonian. The tape you read by its ticking. Your sister writes from Reval: our soviet has the trams; the barons wait for one army, our brother for another. # shows: leena-letter
- delegate() == "role-accept":
    You are the comrade who came to get them to sign. Tonight there's nothing to put a name to but the operator's book.
- delegate() == "role-neither":
    You are the comrade who said: stop fighting, sign nothing. You were to bring a plan for the day they march. You've brought most of one.
- delegate() == "role-war":
    You are the comrade who wanted no name under it. With what army, they asked. You've put off the answer till tonight.
- else:
    You are the comrade who hasn't decided. Three people have brought you tea.
}
-> it_comes_letter_by_letter

=== it_comes_letter_by_letter ===
It prints letter by letter, on paper as wide as a hat ribbon. Elbows off, says the operator.
We are... leaving... the war... # source: zoloto-p123 # cue: tele1
Fourteen people hold half a sentence between them, like something hot, and guess at the verb.
* ["Sign. It'll be sign. Nobody leaves a war by himself." # id: v10-and-sign # as: reply # argues: no-middle-course # owns: warrant]
    Sign takes an object, remarks a schoolmistress. She is from Riga.
* ["Full stop. One can leave a war and put no name to it." # id: v10-full-stop # as: reply # argues: exit-by-declaration # owns: warrant]
    A boy bets you a cigarette that there's more.
* ["If it's sign, I tear the ribbon. That's dividing other people's houses with the robber." # id: v10-tear-it # as: reply # argues: imperialist-bargain # owns: warrant]
    The operator lays his whole forearm over it. Public property, he says.
* [Read it out for those in the doorway. # id: v10-aloud]
    Thank God, says somebody in the doorway, thirteen years in the party.
* [Say nothing till there's another verb. # id: v10-verb]
    Somebody's stomach says what he thinks.
- And tell it... to all peoples... The order goes out... to our armies... on every front... go home... # source: zoloto-p123 # cue: tele2
{
- delegate() == "metalworker":
    Home. You see Mitya at the gates, and the others coming towards him, the wrong way.
- delegate() == "soldier":
    Home. A man reads it twice. Nineteen horses, and everybody at the harness at once.
- delegate() == "student":
    You take it down in shorthand, from habit. The sign for home is a small hook.
- delegate() == "commissar":
    All of them, at once, on the rails. You find that you have the weight in your hand.
- delegate() == "sailor":
    You had it from the ticking, two words before the others. For two words you were alone with it.
- else:
    Somebody behind you lets out a breath. He's held it for three years and a half.
}
-> a_hands_breadth_of_white

=== a_hands_breadth_of_white ===
{ course():
- "accept":
    Then a hand's breadth of white. A railway clerk beside you has wetted his pencil.
- "neither":
    Then a hand's breadth of white. A clerk beside you, who numbered the maps at Brest, puts out a finger to stop it.
- "war":
    Then a hand's breadth of white. A Finn beside you, here for rifles, asks whether home is a mistake.
- else:
    Then a hand's breadth of white.
}
And what empires... have carved with the sword... out of living nations... to that... we give... no signature. # source: zoloto-p123 # cue: tele_burst
{ course():
- "accept":
    The pencil waits. There's no rest. What you feared all winter: the door left open, and the watchman paid off.
- "neither":
    It's your own sentence. In print it stops just before the question that they always asked you.
- "war":
    No name under it! And the same breath has sent home whoever was to stand behind it.
- else:
    No war, says the doorway, and no peace. Some laugh, and some would like it explained.
}
Over there nobody spoke, it's said; then, it's said, their general: unheard-of. The operator counts it as two. # source: fokke # source: gaida
-> zinoviev_runs_in

=== zinoviev_runs_in ===
{ course():
- "accept":
    The corridor sings. In comes Zinoviev, head of the city's soviet, who was for signing, like you.
    ZINOVIEV: You'd have signed; I grant it, so would I. Nevertheless! It's to be had for nothing! I've told the papers: they can't march! # source: rab
- "neither":
    The corridor has it. In comes Zinoviev, head of the city's soviet, and nearly kisses you.
    ZINOVIEV: {heard("berlin-may-not-march"):For weeks you said it; I granted doubts!|You had faith, I grant it; I doubted!} I take them all back! After Vienna, after Berlin? I've told the papers: they can't! # source: rab # source: strike
- "war":
    The corridor dances with the Finn. In front comes Zinoviev, head of the city's soviet.
    ZINOVIEV: You'd have fought, I grant it! Nevertheless: no need! I've told the papers: they can't march! A fortnight ago Berlin was out! # source: rab # source: strike
- else:
    Now the corridor has it, and Zinoviev, head of the city's soviet.
    ZINOVIEV: I grant them guns! Nevertheless, they can't march! In January Vienna was out, a fortnight ago Berlin! I've told the papers! # source: rab # source: strike
}
{
- delegate() == "metalworker":
    He shakes your hand, and looks at what has come off on his. It's only oil.
- delegate() == "soldier":
    He shakes your hand. All night he'll smell of horse, and wonder why.
- delegate() == "student":
    He shakes your hand. Now there's carbon on both of you.
- delegate() == "commissar":
    He shakes your hand, and gets the one with two pounds of iron in it.
- delegate() == "sailor":
    He shakes the whole fleet's hand, he says. The fleet is frozen in.
- else:
    He shakes your hand, and the hand of the man who has come about the stove.
}
-> what_you_say_to_it

=== what_you_say_to_it ===
* {course() == "accept" or course() == "open"} ["Last June nobody wanted to march either. They got the order, and went." # id: v10-june # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917]
    ZINOVIEV: That was Kerensky! This is the Kaiser!
    He hears, as it leaves him, which of the two has the better trains.
* {course() != "war"} ["It takes two to stop a war. So far I've heard from one." # id: v10-two-to-stop # as: reply # argues: no-middle-course # against: exit-by-declaration # owns: warrant]
    It's the same with a door, says the man who mends the stove.
* {course() != "accept"} ["If they come, the world sees them march on people gone home. I'd pay a province for that." # id: v10-a-province # as: reply # argues: price-worth-paying]
    Which one, asks a rifleman of the guard, quite politely, in a Latvian accent.
* {course() == "neither"} ["They never got our name. Let anyone say now that we're in their pay." # id: v10-never-our-name # as: reply # argues: not-your-agents # owns: warrant]
    ZINOVIEV: Say it? They'll have to eat it! With turnips!
* {course() == "war"} ["They won't march. By Tuesday every man there has read that tape over our fellows' shoulders." # id: v10-over-shoulders # as: reply # argues: german-soldier-will-not-march]
    ZINOVIEV: You see! Even the war party says so!
    You haven't agreed with him since autumn.
* ["And who stands in front of those who rose because we told them to?" # id: v10-who-stands # as: reply # argues: betrays-border-peoples # against: exit-by-declaration # owns: warrant]
    ZINOVIEV: But nobody need stand there! That's the beauty of it!
    It's less beautiful in the second half, and he can hear it.
* [Say nothing. It's late, and he's happy. # id: v10-say-nothing]
    He looks for a face that agrees, and has plenty. By the stove somebody has begun to cry, quietly, into a ledger.
- -> other_wires

=== other_wires ===
{ course():
- "accept":
    Vienna sends to all: peace with the Rada, Ukraine's parliament, and a million tons of grain. What do they still need ours for? asks the railway clerk. # shows: rada-treaty # source: austria
- "neither":
    Kiev, from which our guns drove the Rada, its parliament, on Friday: Berlin gives out that Ukraine has made peace. We are Kiev. We've made none. Which Ukraine, please? # shows: rada-treaty # source: austria # source: carr1
- "war":
    Reval asks: the army goes home. Noted. We are at home. Where do we go? # cue: tele3
    The Finn asks if the rifle goes home too, or may be left lying. Nobody here can sign for that either.
- else:
    At half past six something went out to Brest, with Lenin's name. Was this the answer? # source: pss35-p332
    Kiev, which our guns took on Friday, asks: Berlin gives out that Ukraine has made peace. We are Kiev. We've made none. Which Ukraine, please? # shows: rada-treaty # source: austria # source: carr1
    Reval asks: the army goes home. Noted. We are at home. Where do we go? # cue: tele3
}
{
- delegate() == "soldier":
    Dvinsk answers: understood. Then only the word home, again and again, till the operator unplugs it.
- delegate() == "student":
    Two German prisoners stoke the boiler. Is it peace, they ask, and with us? You alone have the German, and look for the word.
- delegate() == "commissar":
    The railway: at every halt they're getting on already, outside and on top, the bread trains too. Who tells them that they mayn't?
- delegate() == "sailor":
    {course() == "accept" or course() == "neither":Reval, your own town: the army goes home. Noted. We are at home. Where do we go? }You ask for the key, and answer, in Estonian: Stay. It's the same word as ice. Nobody gave you leave to send it.
- else:
    Somebody shouts it down to the bakery queue. Mine's home by Easter, calls a woman. Mine came in October, calls another, and look. And bread, calls a third: when?
}
-> ten_words

=== ten_words ===
A wire home: ten words each, says the operator. Hyphens are sins.
{
- delegate() == "metalworker":
    -> wire_to_the_vyborg_side
- delegate() == "soldier":
    -> wire_to_the_battery
- delegate() == "student":
    -> wire_to_moscow
- delegate() == "commissar":
    -> wire_to_tagil
- delegate() == "sailor":
    -> wire_to_reval
}
-> wire_to_whoever_dealt_the_card

=== wire_to_the_vyborg_side ===
* ["War over. Nothing signed. There's no name to bring you." # id: v10-a-no-name]
    Sizov, thrifty, in four: Read out. Guard sings. Then two more, which your brother has paid for himself: Till when?
* ["They may come yet. Keep lathes oiled and rifles counted." # id: v10-a-counted # gains: red-guards-sailors]
    Sizov: Rifles that fire, nine. Lathes oiled for want of work. Your brother, at his own cost: Am counting.
* ["Army is going home. Ask Ozols what they'll say there." # id: v10-a-ask-ozols # gains: border-comrades]
    It isn't Sizov who answers. In that army there are Latvian regiments; for half of them home is under the Germans. The operator asks twice for the name.
- {
    - heard("lost-strike"):
        Then Sizov again. You talk of a strike one loses, and signs. Have we lost? It doesn't say who's asking.
    - heard("our-word-of-1915"):
        Then Sizov again. You go by a page: if it's refused, fight. Does that still hold? The boy asks.
    - heard("not-your-agents"):
        Then Sizov again. You wanted Berlin to see first. Has it? And what does one see on a tape?
    - course() == "accept":
        Then Sizov again. Those who were for signing, like you, ask who's left to sign with.
    - course() == "neither":
        Then Sizov again. Adopted in the yard, your way, by all hands. It was cold. When's flour?
    - course() == "war":
        Then Sizov again. The guards ask what they guard, if nobody's at war. Your brother has several answers.
    - else:
        Then Sizov again, after three whole minutes: And the date for the flour?
}
{ course():
- "accept":
    You put your end of the ribbon in the glove. It's an agreement with one party to it. You know what those are worth at the gate.
- "war":
    You put your end of the ribbon in the glove. There's no name on it. A rifle weighs ten pounds, and this weighs nothing.
- else:
    You put your end of the ribbon in the glove. It says all you were sent for, with a no before it.
}
-> ending_tape_runs_on

=== wire_to_the_battery ===
* ["It's finished. No paper. Bring out the horses first, brothers." # id: v10-h-horses # loses: krylenko]
    The clerk, in full, with full stops: Committee has resolved accordingly. Horses, fifty-one. Harnessed before your message, against orders, by everybody.
* ["Army dismissed, peace not made. Leave a watch on guns." # id: v10-h-watch # gains: red-guards-sailors]
    The clerk: volunteers called for. Then, after quite a time, and spelt out: one. It's Kazis.
* ["Gone home means them too? Ask over the wire, politely." # id: v10-h-ask-over]
    The clerk, after eleven minutes: Asked. They laughed, gave cigarettes, and would not say.
- {
    - heard("army-cannot-fight"):
        By private wire, from Pakhom: you said that it can't be fought, and you didn't lie. It's the first thing from Petrograd that has come true.
    - heard("german-soldier-will-not-march"):
        By private wire, from Pakhom: you said that they won't march. The lad from Bremen has sold me his mittens. Does that count?
    - heard("brest-as-tribune"):
        By private wire, from Pakhom: was that the last of the speeches? They were asking for one more, over there.
    - course() == "accept":
        By private wire, from Pakhom: a man may go, then. And if they come after him? You used to say.
    - course() == "neither":
        By private wire, from Pakhom: nobody has signed, as you wanted. Has anybody told the ones opposite?
    - course() == "war":
        By private wire, from Pakhom: you'd have had us stand. With what's left here I can stand till Tuesday.
    - else:
        By private wire, from Pakhom, who can't write and has found somebody who can: So. Do I go?
}
{ course():
- "accept":
    The man in the next chair is folding a wire to his wife. In whose country would yours be handed over? A paper would have said. That's how it stands.
- "war":
    A man wanted the guns kept where they are. Kept they'll be, with nobody at them. That's how it stands.
- else:
    There is a Ukraine that has made peace and one that hasn't, and a man's barn stands in both. That's how it stands.
}
-> ending_tape_runs_on

=== wire_to_moscow ===
* ["Broken off at last. Nothing signed. Party whole this evening." # id: v10-d-broken-off # gains: moscow-bureau]
    Levitin, numbered. One: good. Two: broken off by whom? Three: this evening, you write. After the third there's no full stop.
* ["War ended, peace unmade. I don't know. Tell nobody more." # id: v10-d-dont-know]
    Levitin: One: the Bureau can't print that. Two: neither does the Bureau know. The last word has no number: sleep.
* ["He has disarmed us as well. Begin collecting rifles, quietly." # id: v10-d-rifles # gains: red-guards-sailors]
    Levitin: One: demobilised against our vote? Two: nobody asked us to vote. Three: where does one begin, with rifles?
- {
    - heard("no-dealings-on-principle"):
        Four: you said one mayn't sign with a robber. Nobody has. Why are you uneasy?
    - heard("needs-time-to-consolidate"):
        Four: Nyura's class has reached the letter T. You asked for quiet. Is this it?
    - heard("not-your-agents"):
        Four: in Weigel's camp they had bets on whether we'd been bought. They've paid out. It seems he had bet on you.
    - heard("resistance-helps-liebknecht"):
        Four: of the prisoners in Weigel's camp two hundred ask if there'll still be rifles. Nine hundred ask for the timetable.
    - course() == "accept":
        Four: the Bureau notes that it hasn't had its war, nor you your signature. Is that what's meant by agreement?
    - course() == "neither":
        Four: the Bureau congratulates you. It asks by the same wire what's intended for the day after.
    - course() == "war":
        Four: the Bureau drinks your health, in tea: no treaty. Five: if they come, who fires?
    - else:
        Four: the reading class asks what neither is. It isn't in the primer.
}
{ course():
- "accept":
    You had your reasons for signing laid out like instruments. Not one was asked for.
- "war":
    No robber has your name. You read the ribbon once more, for the clause in which somebody fetches your aunt.
- else:
    You press where it ought to hurt, and wait, as one is taught to. It's like an arm that has been put to sleep.
}
-> ending_tape_runs_on

=== wire_to_tagil ===
* ["War ended. Rails will choke with men. Move grain tonight." # id: v10-t-tonight # gains: petrograd-workers]
    Fyokla Guseva: Eleven wagons coupled. The crews had it from the railway before I did, and are embracing. Figure for Friday: none.
* ["No signature. No rye promised anyone. Hold what we have." # id: v10-t-hold # loses: petrograd-workers]
    Fyokla Guseva: Holding. Who tells the towns that we're holding? On Friday I had a figure for that. I've crossed it out.
* ["Rada sold Berlin its grain. Ours is next. Hide nothing." # id: v10-t-hide-nothing # gains: peasants]
    Fyokla Guseva: Shall be read out at Shadrinsk. They'll ask if hide nothing means from us or from them. Which?
- {
    - heard("base-for-red-army"):
        And further: you wanted quiet rails. By Friday they're full of men. On which pan does that go?
    - heard("agents-of-germany"):
        And further: you said it mustn't feed the Emperor. Kiev's will. Where does that leave Tagil's? Porfiry asks.
    - course() == "accept":
        And further: you'd have paid for it, and had it in writing. What have we got in writing?
    - course() == "neither":
        And further: nothing signed, nothing owed, as you wished. Porfiry asks if they've struck it out in their ledger too.
    - course() == "war":
        And further: at Shadrinsk there are thirty-four rifles under the straw. If the army's gone home, are they the army?
    - else:
        And further: you went to ask what for. If the tape says, pass it on.
}
{ course():
- "accept":
    On the one pan, a peace you'd have paid for. On the other, one got for nothing. You've kept shop too long to trust it.
- "war":
    On the one pan, a name that wasn't given. On the other, an army that's gone home. You hold the weight, and don't know on which it's wanted.
- else:
    On the one pan, no war. On the other, no peace. You hold the weight, and know of nothing to put it beside.
}
-> ending_tape_runs_on

=== wire_to_reval ===
* ["Leena: it's over, from our side. Ask the barons' side." # id: v10-s-by-us]
    She pays for six, and says it in five: Asked. Arrested. Others air flags. # source: raun
* ["Leena: print it large. Then take the type home, hidden." # id: v10-s-type]
    In five: Printed. Type heavy. Send brother. You can't tell if it's a joke.
* ["Leena: army leaves. Ships are still frozen. I stay listening." # id: v10-s-listening # gains: red-guards-sailors]
    In five: Everybody's listening. Who is speaking? The operator says that it's the best value he has sent all night.
- {
    - heard("army-cannot-fight"):
        From the ship forty signatures, and this time a verb: thaw.
    - heard("forces-come-in-struggle"):
        From the ship forty signatures. Those on the quay have rifles now, and a front. Whose army is it, they ask, that's going home? # source: pss35-n110
    - heard("brest-as-tribune"):
        From the ship forty signatures, and a question: if it's all been said, who still needs a wireless?
    - course() == "accept":
        From the ship forty signatures: no ship lost, and no port. Who has undertaken that for the other side?
    - course() == "neither":
        From the ship forty signatures, and three cheers, counted. Below, in pencil: and the ice goes out when?
    - course() == "war":
        From the ship forty signatures. The guns are clean, they say, and turn as far as the ice lets the ship. At whom?
    - else:
        From the ship forty signatures, and no verb.
}
{ course():
- "accept":
    At the other table you put on the headphones, and wait for them to say it too. Their station gives the cattle prices.
- "war":
    At the other table you put on the headphones. Their station calls its own people, unhurried, and gets answers. Nobody there has been sent home.
- else:
    At the other table you put on the headphones. Their station, clear as ever, talks of weather and cattle prices. About tonight it hasn't said a word.
}
-> ending_tape_runs_on

=== wire_to_whoever_dealt_the_card ===
You've no home that the operator can find. To whoever gave you the card, then.
* ["War ended, nothing signed. Ask me again in a week." # id: v10-r-in-a-week]
    The answer costs somebody one word: Noted. You'd have preferred an exclamation mark, and they aren't charged.
* ["Half of it is done. The other half isn't ours." # id: v10-r-half # gains: front-delegates]
    The answer: Which half did you want? You had it on the card, this afternoon.
* ["Tell those beyond the line first. It's they who pay." # id: v10-r-beyond # gains: border-comrades]
    The answer: No line open beyond the line. It can't be helped that it's funny.
- {course() == "accept":And below: you've been saying sign. Do you still? You can't tell if it's a test.|{course() == "neither":And below: so your side has had its way. What's the plan for when they march? It's the one thing you were told to have.|{course() == "war":And below: your side is for war. With whom, from tomorrow? It isn't unkind. It's a question.|And below: you've now heard all three tried. Which would you have been proved wrong by?}}}
{ course():
- "accept":
    The card's in your pocket still. You were to bring them to sign. There's nothing on the table, and that wasn't on the card.
- "neither":
    The card's in your pocket still. Everything on it has been done, by somebody else, in under an hour.
- "war":
    The card's in your pocket still. No signature, it says, and that's ticked. Then comes the army.
- else:
    The card's in your pocket still. It hasn't a line for tonight.
}
-> ending_tape_runs_on

=== ending_tape_runs_on ===
{ course():
- "accept":
    By morning an order sends the army home. The railway clerk works out the trains, and who'd be left if anybody followed. # source: wheelerbennett # cue: aftermath
- "neither":
    By morning an order sends the army home. They've sung themselves hoarse on your sentence, and you too. # source: wheelerbennett # cue: aftermath
- "war":
    By morning an order sends the army home. The Finn has gone to see where it leaves its rifles. # source: wheelerbennett # cue: aftermath
- else:
    By morning an order sends the army home. In the corridor they have sung themselves hoarse. # source: wheelerbennett # cue: aftermath
}
The operator keeps the line to Brest open. He lays his ear to it, and listens to those who haven't answered. # next: 1918-02-18
-> END
