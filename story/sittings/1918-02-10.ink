// The night of 10 February 1918, by telegraph: neither war nor peace. No motion, no speeches; a tape, and one wire home.
// Of the record: the news came over the direct wire about midnight; Zinoviev told the press with delight that they couldn't attack (rab).
// The room, the operator, the tape's wording, the other wires and everybody in the corridor but Zinoviev are invention.
// What was said across the table at Brest after the declaration is told by witnesses alone, and so it's told here.

=== the_ribbon_is_blank ===
# sitting: 1918-02-10
# edition: 1
# place: telegraph
Petrograd, Sunday 10 February 1918, a little before midnight. A telegraph room for two, with fourteen people in it, and one wire that matters: Brest-Litovsk. # source: rab # cue: telegraph
There our delegates have haggled with the Germans for seven weeks. The price of peace is Poland, Lithuania, parts of Latvia, Estonia, White Russia and Ukraine. Trotsky's plan is to sign nothing and fight no more. {carried("v02c-trotsky"):In January the Central Committee took it up by a narrow vote.|In January the Central Committee wouldn't have it, and he has a mind of his own.} # source: pss36-n4 # source: pss35-n102
{
- voted("v02c-trotsky") == "for":
    Your own hand was up for it. It was counted in nothing, and you remember the arm.
- voted("v02c-trotsky") == "against":
    Your own hand was up against it. It was counted in nothing, and tonight you wouldn't know where to put it.
- else:
    A week ago Lenin asked once more to sign now, and was outvoted once more. # source: pss35-n123
}
Yesterday others were quicker. The Rada, Ukraine's parliament, made its own peace with the Germans, a day after our troops had driven it from Kiev. # shows: rada-treaty # source: austria # source: wheelerbennett
{
- delegate() == "metalworker":
    You are Anna Fedotova, lathe hand, Vyborg side. Home wants a date for flour, and the name of whoever signs.
- delegate() == "soldier":
    You are Hnat Sereda, farrier, from a battery at Dvinsk. In your boot is a letter from your wife in Ukraine, a month old: three dessiatines of land measured out; at Christmas the Rada's horsemen, at New Year ours. Whose are we now? # shows: odarka-letter
- delegate() == "student":
    You are Dora Kagan, who types for the party in Moscow. They want the talks broken off, and one party kept. Your aunt sits in Kovno, on the far side of every line they draw.
- delegate() == "commissar":
    You are Terenty Zyryanov, food commissar of the Tagil works in the Urals. They want the rails free, and no rye for Berlin. Yesterday's treaty, they say, is all grain.
- delegate() == "sailor":
    You are Avgust Lepik, wireless hand, Estonian. The tape you can read by its ticking. In your cap is a letter from your sister, who sets type in Reval: our soviet has the trams; the barons wait for one army, our brother for another. # shows: leena-letter
- else:
    You are the comrade with the card, and all evening you've tried to guess what it will be worth by morning.
}
-> it_comes_letter_by_letter

=== it_comes_letter_by_letter ===
The machine prints letter by letter, on paper as wide as a hat ribbon. The operator asks the comrades to think what they like, and to keep their elbows out of it.
We are... leaving... the war... # source: zoloto-p123 # cue: tele1
Fourteen people hold half a sentence between them, like something hot.
* [Read it out for those in the doorway. # id: v10-aloud]
    You read it out. Thank God, says somebody in the doorway. He has been in the party for thirteen years, and nobody takes it down.
* [Say nothing till there's another verb. # id: v10-verb]
    You aren't the only one who's waiting for it. Somebody's stomach says what he thinks.
- And tell it... to all peoples... The order goes out... to our armies... on every front... go home... # source: zoloto-p123 # cue: tele2
{
- delegate() == "metalworker":
    Home. You see Mitya at the gates with his list, and the others coming towards him, the wrong way.
- delegate() == "soldier":
    Home. A man reads it twice. Nineteen horses, and everybody at the harness at once.
- delegate() == "student":
    You have been taking it down in shorthand, from habit. The sign for home is a small hook.
- delegate() == "commissar":
    All of them, at once, on the rails. You find that you have the weight in your hand.
- delegate() == "sailor":
    You had it from the ticking, two words before the others. For two words you were alone with it.
- else:
    Somebody behind you lets out a breath. By the sound of it, he has held it for three years and a half.
}
Then a hand's breadth of white.
And what empires... have carved with the sword... out of living nations... to that... we give... no signature. # source: zoloto-p123 # cue: tele_burst
No war, says the doorway, and no peace: what's that called? The operator looks in his code book. Forty thousand phrases, and no number for it.
The other end adds, from the stairs: across the table nobody spoke, it's said; then, it's said, their general, one word: unheard-of. The operator counts it as two. # source: fokke # source: gaida
-> zinoviev_runs_in

=== zinoviev_runs_in ===
Then the corridor has it, and with it Zinoviev, who presides over the city's soviet.
ZINOVIEV: They can't march! With whom, comrades? In January Vienna was on the streets, a fortnight ago Berlin! I've told the newspapers: they won't be able to! # source: rab # source: strike
{
- delegate() == "metalworker":
    He shakes your hand, and looks at what has come off on his. It's only oil.
- delegate() == "soldier":
    He shakes your hand. For the rest of the night he'll smell of horse, and wonder why.
- delegate() == "student":
    He shakes your hand. Now there's carbon on both of you.
- delegate() == "commissar":
    He shakes your hand, and gets the one with two pounds of iron in it.
- delegate() == "sailor":
    He shakes your hand, and in it, he says, the whole fleet's. The fleet is frozen in.
- else:
    He shakes your hand, and the hand of the man who has come about the stove.
}
{heard("berlin-may-not-march"):ZINOVIEV: And who said so weeks ago? You did! I had my doubts. I take them all back!|{course() == "accept":ZINOVIEV: You'd have signed too, like me, confess it! And it was to be had for nothing!}}
* {course() == "accept" or course() == "open"} ["Last June nobody wanted to march either. There were soviets everywhere. They got the order, and went." # id: v10-june # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917]
    ZINOVIEV: That was Kerensky! This is the Kaiser!
    He hears, as it leaves him, which of those two has the better trains.
* ["It takes two to stop a war. So far I've heard from one." # id: v10-two-to-stop # as: reply # argues: no-middle-course # against: exit-by-declaration # owns: warrant]
    The man who mends the stove says that it's the same with a door. Zinoviev wipes his neck.
* ["And if they do come, let the whole world see them march on people who'd gone home. I'd pay a province for it." # id: v10-a-province # as: reply # argues: price-worth-paying]
    Which one, asks a rifleman of the guard, in a Latvian accent. He asks it quite politely.
* {course() == "neither"} ["Two months at their table, and they never got our name. Let anyone say now that we're in their pay." # id: v10-never-our-name # as: reply # argues: not-your-agents # owns: warrant]
    ZINOVIEV: Say it? They'll have to eat it! With turnips!
    Two people laugh who haven't laughed together since Christmas.
* {course() == "war"} ["No, they won't march. By Tuesday every man in those trenches will have read that tape, over our fellows' shoulders." # id: v10-over-shoulders # as: reply # argues: german-soldier-will-not-march]
    ZINOVIEV: You see! Even the war party says so!
    It's the first time since autumn that you've agreed with him, and it makes you look at the tape again.
* ["Everybody's going home. Who stands in front of those who rose because we told them to?" # id: v10-who-stands # as: reply # argues: betrays-border-peoples # against: exit-by-declaration # owns: warrant]
    ZINOVIEV: But nobody need stand there! That's the beauty of it!
    It sounds less beautiful in the second half, and he's too good a speaker not to hear it.
* [Say nothing. It's late, and he's happy. # id: v10-say-nothing]
    He looks about for a face that agrees, and tonight he has plenty. By the stove somebody has begun to cry, quite quietly, into a ledger.
- -> other_wires

=== other_wires ===
What Lenin says to it nobody here can tell. At half past six something went out to Brest, under two names. Ask the operator what it was, and he asks you what he's paid for. # source: pss35-p332
Now the others come up on their wires. Nobody has told them to wait.
Kiev, which our guns took on Friday, asks: Berlin gives out that Ukraine has made peace. We are Kiev. We've made none. Which Ukraine, please? # source: austria # source: carr1
Reval asks: the army goes home. Noted. We are at home. Where do we go? # cue: tele3
{
- delegate() == "soldier":
    Dvinsk answers: understood. A minute later: understood. Then it only sends the word home, again and again, till the operator unplugs it, gently.
- delegate() == "student":
    From the cellar come the two German prisoners who stoke the boiler here. Is it peace, they ask, and is it us that it's with? You are the only one who has the German for it, and you have to look for the word.
- delegate() == "commissar":
    The railway comes up: at every halt to the rear of the front they're getting on already, inside, outside and on top. The bread trains too. It asks who is to tell them that they mayn't.
- delegate() == "sailor":
    Everybody looks at you. You ask for the key, and answer it yourself, in Estonian: Stay. It's the same word as ice. Nobody gave you leave to send it.
- else:
    Somebody shouts it from the window, to those who stand at the bakery already. No more war! Then mine's home by Easter, calls a woman. Mine came in October, calls another, and look. And bread, calls a third: when?
}
-> ten_words

=== ten_words ===
There's nothing here for you to vote on. But there's a wire home till a quarter past, says the operator. Ten words each. Hyphens count as sins.
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
    Sizov, thrifty, in four: Read out. Guard sings. After it come two more, which somebody nineteen years old has paid for himself: Till when?
* ["They may come yet. Keep lathes oiled and rifles counted." # id: v10-a-counted # gains: red-guards-sailors]
    Sizov: Rifles that fire, nine. Lathes oiled for want of work. And at his own cost your brother: Am counting.
* ["Army is going home. Ask Ozols what they'll say there." # id: v10-a-ask-ozols # gains: border-comrades]
    It isn't Sizov who answers. The Latvian regiments are in that army, it says, and for half of them home is under the Germans. It's signed with a name that the operator has to ask for twice.
- {heard("lost-strike"):Then Sizov again. You talk of a strike one loses, and signs. Have we lost? It doesn't say who's asking.|{heard("our-word-of-1915"):Then Sizov again. You go by a page: if it's refused, fight. Does that still hold? The boy asks.|{heard("not-your-agents"):Then Sizov again. You wanted Berlin to see first. Has it? And what does one see on a tape?|Then Sizov again, who has thought about it for three whole minutes: And the date for the flour?}}}
You roll up your end of the ribbon and put it in the glove. It says everything you were sent for, with a no before it.
-> ending_tape_runs_on

=== wire_to_the_battery ===
* ["It's finished. No paper. Bring out the horses first, brothers." # id: v10-h-horses # loses: krylenko]
    The clerk, in full, with full stops: Committee has resolved accordingly. Horses, fifty-one. Harnessed before your message, against orders, by everybody.
* ["Army dismissed, peace not made. Leave a watch on guns." # id: v10-h-watch # gains: red-guards-sailors]
    The clerk asks how many is a watch. Then: volunteers called for. Then, after quite a time, and spelt out: one. It's Kazis.
* ["Gone home means them too? Ask over the wire, politely." # id: v10-h-ask-over]
    It takes eleven minutes, and a man with a white rag. The clerk: Asked. They laughed, gave cigarettes, and would not say.
- {heard("army-cannot-fight"):By private wire, from Pakhom: you said that it can't be fought, and you didn't lie. It's the first thing from Petrograd that has come true.|{heard("german-soldier-will-not-march"):By private wire, from Pakhom: you said that they won't march. The lad from Bremen has sold me his mittens. Does that count?|{heard("brest-as-tribune"):By private wire, from Pakhom: was that the last of the speeches? They were asking for one more, over there.|By private wire, from Pakhom, who can't write and has found somebody who can: So. Do I go?}}}
The man in the next chair is folding a telegram to his wife. There is a Ukraine that has made peace and one that hasn't, and a man's barn stands in both. That's how it stands.
-> ending_tape_runs_on

=== wire_to_moscow ===
* ["Broken off at last. Nothing signed. Party whole this evening." # id: v10-d-broken-off # gains: moscow-bureau]
    Levitin, numbered. One: good. Two: broken off by whom, he or they? Three: this evening, you write. After the third there's no full stop.
* ["War ended, peace unmade. I don't know. Tell nobody more." # id: v10-d-dont-know]
    Levitin: One: the Bureau can't print that. Two: neither does the Bureau know. There's no number before the last word, which is: sleep.
* ["He has disarmed us as well. Begin collecting rifles, quietly." # id: v10-d-rifles # gains: red-guards-sailors]
    Levitin: One: demobilised against our vote? Two: nobody asked us to vote. Three: where does one begin, with rifles? He really wants to know.
- {heard("no-dealings-on-principle"):Four: you said one mayn't sign with a robber. Nobody has. Why are you uneasy?|{heard("needs-time-to-consolidate"):Four: Nyura's class has reached the letter T. You asked for quiet. Is this it?|{heard("not-your-agents"):Four: in Weigel's camp they had bets on whether we'd been bought. They've paid out. It seems he had bet on you.|{heard("resistance-helps-liebknecht"):Four: of the prisoners in Weigel's camp two hundred ask if there'll still be rifles. Nine hundred ask for the timetable.|Four: the reading class asks what neither is. It isn't in the primer.}}}}
You'd think that you'd be glad. You press where it ought to hurt, and wait, as one is taught to. It's like an arm that has been put to sleep.
-> ending_tape_runs_on

=== wire_to_tagil ===
* ["War ended. Rails will choke with men. Move grain tonight." # id: v10-t-tonight # gains: petrograd-workers]
    Fyokla Guseva, for whom it's two in the morning: Eleven wagons coupled. The crews had it from the railway before I did, and are embracing. Figure for Friday: none.
* ["No signature. No rye promised anyone. Hold what we have." # id: v10-t-hold # loses: petrograd-workers]
    Fyokla Guseva: Holding. Who tells the towns that we're holding? On Friday I had a figure for that. I've crossed it out.
* ["Rada sold Berlin its grain. Ours is next. Hide nothing." # id: v10-t-hide-nothing # gains: peasants]
    Fyokla Guseva: Shall be read out at Shadrinsk. They'll ask if hide nothing means from us or from them. Which?
- {heard("base-for-red-army"):And further: you wanted quiet rails. By Friday they're full of men. On which pan does that go?|{heard("agents-of-germany"):And further: you said it mustn't feed the Emperor. Kiev's will. Where does that leave Tagil's? Porfiry asks.|And further: you went to ask what for. If the tape says, pass it on.}}
On the one pan, no war. On the other, no peace. You hold the weight in your pocket, and for the first time you know of nothing to put it beside.
-> ending_tape_runs_on

=== wire_to_reval ===
* ["Leena: it's over, from our side. Ask the barons' side." # id: v10-s-by-us]
    She pays for six and says it in five: Asked. Arrested. Others air flags. # source: raun
* ["Leena: print it large. Then take the type home, hidden." # id: v10-s-type]
    In five she says it: Printed. Type heavy. Send brother. You can't tell if it's a request, or a joke about the weight.
* ["Leena: army leaves. Ships are still frozen. I stay listening." # id: v10-s-listening # gains: red-guards-sailors]
    In five: Everybody's listening. Who is speaking? The operator says that it's the best value he has sent all night.
- {
    - heard("army-cannot-fight"):
        From the ship forty signatures, and this time a verb: thaw.
    - heard("forces-come-in-struggle"):
        From the ship forty signatures. Those on the quay have rifles now, and a front of their own. Whose army is it, they ask, that's going home? # source: pss35-n110
    - heard("brest-as-tribune"):
        From the ship forty signatures, and a question: if it's all been said, who still needs a wireless?
    - else:
        From the ship forty signatures, and no verb.
}
You put on the headphones at the other table. Their station is on the air, clear as ever. It talks of weather and cattle prices. About tonight it hasn't said a word.
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
The card's in your pocket still. It hasn't a line for tonight.
-> ending_tape_runs_on

=== ending_tape_runs_on ===
By morning there's an order that sends the army home from every front. In the corridor they have sung themselves hoarse. # source: wheelerbennett # cue: aftermath
The operator hasn't closed the line to Brest. He lays his ear to it, and listens to the people who haven't answered. # next: 1918-02-18
-> END
