// The Central Committee, 24 January 1918: revolutionary war, delay, Trotsky's formula. Three motions, two speeches.
// The words are ours throughout, also the speakers': the minutes are shortened and in the third person. Who spoke after whom is not
// known; the speeches are sorted under the three motions here. The door is invention: the counts show that people came and went.
VAR v24_spent = 0 // speeches on the motions, two at most
VAR v24_side = "" // your speech on the formula: "for", or against it from "accept" or "war"
VAR v24_yield = false // you said aloud, last of all, that one yields to an ultimatum
VAR v24_home = "" // what became of the paper from home: "read", "answered", "kept"

=== three_sheets_of_paper ===
# sitting: 1918-01-24
# edition: 1
# place: ccroom
Smolny, Thursday 24 January 1918. At Brest a German general has drawn on a map what Germany keeps. # source: pss36-n4 # shows: hoffmann-map # cue: murmur
On Monday sixty-three leading Bolsheviks advised: {tally("v01-activists", "separate-peace") == 15 and tally("v01-activists", "no-war-no-peace") == 16:thirty-two for revolutionary war; sixteen to stop and sign nothing; fifteen, with Lenin, to sign|{tally("v01-activists", "revolutionary-war")} for revolutionary war; {tally("v01-activists", "no-war-no-peace")} to stop and sign nothing; {tally("v01-activists", "separate-peace")}, with Lenin, to sign}. Tonight the Central Committee votes. # source: pss35-p255 # shows: straw-vote
{ delegate():
- "metalworker":
    You are Anna Fedotova, lathe hand, Vyborg side. Your shop wants the war ended, and nobody sold who rose with it. # shows: vyborg-canteen
- "soldier":
    You are Hnat Sereda, farrier, of a battery at Dvinsk. Peace by the thaw, it told you, or we make it with our feet. # shows: battery-horses # shows: wire-fair
- "student":
    You are Dora Kagan, medical student, typist to the Moscow Regional Bureau. Break off the talks, it told you; and come back with one party. # shows: prisoners-camp
- "commissar":
    You are Terenty Zyryanov, food commissar of the Tagil works. Get the rails free, they told you; and no rye of ours to Berlin. # shows: tagil-wagons
- "sailor":
    You are Avgust Lepik of Reval, wireless hand. No shot more for anybody's coast, says your ship; and no port given up that fed us. # shows: fleet-log
- else:
    You have a mandate, and can be heard, if the chair likes.
}
You alone are invented; you may speak, and not vote. The door won't stay shut: the soviets' congress sits across town. # source: pss35-n105
SVERDLOV: {v24_called()}. Three motions, a sheet each; you've two speeches, and a short word after. War: lost. Delay: as good as carried. The formula, no war and no signature: within a hand or two. I'd keep a speech for that.
LENIN: Germany's with child, with a revolution. Ours is born, and yells. Moscow wants it at the front, comrade Bukharin, for the other one's birthday. # puts: newborn-child # source: pss35-p256
BUKHARIN: But who wants generals? Let each trench make its own peace, comrade, boy to boy! Whoever's driven at us then looks first whom he's shooting! # puts: german-soldier-will-not-march # source: ksen-p55
SVERDLOV: First sheet: revolutionary war? Two fingers: your two speeches. # motion: v02a-revwar # source: pss35-n102
-> floor_on_war

=== function v24_role(a, n, w) ===
{ delegate():
- "role-neither":
    ~ return n
- "role-war":
    ~ return w
}
~ return a

=== function v24_called() ===
{ delegate():
- "metalworker":
    ~ return "The Vyborg side"
- "soldier":
    ~ return "The Fifth Army"
- "student":
    ~ return "Moscow"
- "commissar":
    ~ return "Tagil"
- "sailor":
    ~ return "The fleet"
}
~ return "The comrade"

=== floor_on_war ===
* {delegate() == "metalworker"} ["Two hundred and twelve have left our works since Christmas. Which of the rest do you want?" # id: v24-canteen-board # as: speech # argues: needs-time-to-consolidate # cites: vyborg-canteen # owns: warrant]
    YOU: They liked your speeches, comrade Bukharin. They had no bread.
    -> whose_party_are_we
* {delegate() == "soldier"} ["Your trench peace I've had. Knives for soap, rum for soap. Then their officer whistles once." # id: v24-one-whistle # as: speech # argues: governments-wage-war # against: german-soldier-will-not-march # cites: june-1917 # cites: wire-fair # owns: warrant]
    YOU: All back, each with our soap. In June a minister of ours whistled, soviet or no soviet, and a man went. That's how it stands. # shows: june-1917
    -> whose_party_are_we
* {delegate() == "student"} ["German prisoners near Moscow elected a soviet. Two hundred ask for rifles. Sign, and we post them to their sergeants." # id: v24-two-hundred-rifles # as: speech # argues: agents-of-germany # cites: prisoners-camp # owns: warrant # owns: limit]
    YOU: And nine hundred hands for a train. I counted twice; it didn't help.
    -> a_hundred_roubles
* {delegate() == "commissar"} ["On the one pan, a war. On the other: wagons sent, forty-one; come in, twenty-three. Which pan goes down?" # id: v24-forty-one-wagons # as: speech # argues: army-cannot-fight # cites: tagil-wagons # owns: warrant]
    YOU: Where there was shooting on the line, they stood. I counted twice. I'm not eighteen out.
    -> whose_party_are_we
* {delegate() == "sailor"} ["Coal for nine days we had, nine days ago. Men, six in ten. Which of that is the fleet?" # id: v24-nine-days # as: speech # argues: army-cannot-fight # cites: fleet-log # owns: warrant]
    YOU: Reval goes first, on all three sheets. This I say once.
    -> whose_party_are_we
* {course() == "accept" or delegate() == "role-accept"} ["Order that army to fight, and it'll turn round, to see who gave the order." # id: v24-turn-round # as: speech # argues: peasant-army-would-topple-us # cites: army-questionnaire # owns: warrant]
    YOU: Before the New Year its own delegates were asked. It's the only count there is. # shows: army-questionnaire # source: pss35-n77
    -> whose_party_are_we
* ["Belgium signed nothing. They took the mills, the corn and the men, and left no receipt." # id: v24-no-receipt # as: speech # argues: tribute-or-belgium # cites: belgium # owns: warrant]
    YOU: It's no good peace. It's a limit to a robbery. # shows: belgium
    -> whose_party_are_we
* ["Some German comrades write: don't hand the Kaiser back his army. Who answers that letter?" # id: v24-that-letter # as: speech # argues: agents-of-germany # cites: german-left-letters # owns: warrant # owns: limit]
    YOU: Others write: do what you must. But each quiet mile here is a train for France. # shows: german-left-letters
    -> a_hundred_roubles
* {course() == "war" or delegate() == "role-war"} ["We decreed peace without conquests. Now it's to be the soviets' stamp on a conquest, and called business." # id: v24-the-stamp # as: speech # argues: imperialist-bargain # cites: decree-on-peace # owns: warrant]
    YOU: One can be robbed. One needn't hold the lamp for it. # shows: decree-on-peace
    -> a_hundred_roubles
* ["Vienna's mills stand still. Who says they can march? Don't sign, don't shoot, and see." # id: v24-and-see # as: speech # argues: berlin-may-not-march # cites: austrian-strikes]
    ~ v24_spent++
    SVERDLOV: That's the third sheet. You've paid for it at the first. # shows: austrian-strikes
    -> the_other_window
* {course() == "neither" or delegate() == "role-neither" or delegate() == "role-undecided"} ["I won't march, and I won't sign. By what right he holds it, he may explain at home." # id: v24-in-writing # as: speech # argues: no-signature-under-annexation # cites: hoffmann-map # owns: warrant]
    ~ v24_spent++
    It pleases Trotsky, who leads the talks, and nobody else: at this table that's a position.
    -> the_other_window
* [Let it pass, and keep both fingers. # id: v24-pass-war]
    It's the best quarrel of the evening, and you sit it out.
    -> the_other_window

=== whose_party_are_we ===
~ v24_spent++
{ delegate():
- "metalworker":
    Dzerzhinsky, of the Cheka, takes his hand from his eyes. He trusts a bench.
- "soldier":
    Trotsky, who leads the talks, and has seen your trenches, nods.
- "commissar":
    Krestinsky, a lawyer from your own Urals, trusts nothing that he has only heard.
- "sailor":
    Stalin, Commissar for Nationalities, finds the back of a sheet empty, and copies down your coal.
- else:
    {v24_role("Lenin looks across at Bukharin, to see how he has taken it.", "Trotsky marks something with a fingernail. He'll want it later.", "Lenin lifts his head: he hadn't expected it from your side.")}
}
DZERZHINSKY: The soldier does not follow us into a war. The worker does not follow us into this peace{heard("workers-will-not-follow"):, as you said yourself}. You keep the trench, and lose the factory. Whose party are we then? # objects: workers-will-not-follow # source: ksen-p55
* ["The committees speak. The benches go home, to bread; and it's the benches that elect the soviets." # id: v24-the-benches # as: reply # argues: millions-want-peace # against: workers-will-not-follow # owns: warrant]
    I know those benches, says Kosior, of the city's party committee. They do both.
* ["Give them a lit stove, and a Monday to count on. They'd follow that into the river." # id: v24-lit-stove # as: reply # argues: base-for-red-army # against: workers-will-not-follow]
    DZERZHINSKY: I asked whom they follow. You answer what they eat.
* [Let it stand. # id: v24-leave-follow # leaves: workers-will-not-follow]
    He waits for you. Then he puts his hand over his eyes.
- -> the_other_window

=== a_hundred_roubles ===
~ v24_spent++
{ delegate():
- "metalworker":
    Kosior, of the city's party committee, looks at you as if your works had spoken.
- "student":
    Bukharin, who knows whose typewriter you are, beams.
- "sailor":
    Bukharin shakes your hand, and asks under his breath how cold it is out there.
- else:
    {v24_role("Lenin's friends look at their sheets. They'd taken you for one of them.", "Trotsky turns to see who in this room reads his post.", "Bukharin, chalk on his sleeve, looks ready to hug you.")}
}
LENIN: And in whose pay? The Allies made us an offer: a hundred roubles a month for each Russian kept in the line. Whatever we do pays one robber. # objects: agents-either-way # source: pss35-p256 # shows: hundred-roubles
* ["Are the two sums alike? Which robber is shorter of soldiers this spring?" # id: v24-two-sums # as: reply # against: agents-either-way # owns: question]
    LENIN: That's a real question. I haven't their railway tables.
* ["In Vienna they strike for no pay at all. If we hit back, it goes to that account." # id: v24-by-the-head # as: reply # argues: resistance-helps-liebknecht # against: agents-either-way]
    LENIN: It's still an account. I asked who keeps the books.
* [Let it stand. # id: v24-leave-roubles # leaves: agents-either-way]
    Somebody works it out for the whole front, and whistles.
- -> the_other_window

=== the_other_window ===
{ course():
- "accept": -> october_again ->
- "war": -> a_possibility ->
- else: -> two_views ->
}
-> hands_on_war

=== october_again ===
DZERZHINSKY: In October two comrades were afraid, and said so. It is here again, and nobody says it. It is now called time. # puts: october-doubters-again # source: ksen-p55
Zinoviev, who was one, wipes his neck.
URITSKY: I note: comrade Lenin looks out of the Russian window. From the other a greater revolution is seen, and its price. # puts: risk-losing-soviet-power # source: felch-p52
LENIN: For a Germany on her barricades I'd pay it tonight, and perish, and be right. I've looked. She isn't there. # puts: sacrifice-if-germany-rises # source: pss35-p257
->->

=== a_possibility ===
October's two doubters are back, says Dzerzhinsky{not whose_party_are_we:, of the Cheka}, under Lenin's name. Zinoviev, who was one, wipes his neck. # source: ksen-p55
STALIN: First. In the West there is a possibility. Second. There is no movement. # puts: potential-not-facts # source: pss35-n104
LENIN: There's a movement, comrade Stalin; nobody has its date. Were Germany on her barricades, we'd throw in everything, and perish, and be right. Is she? # puts: sacrifice-if-germany-rises # source: pss35-p257
->->

=== two_views ===
URITSKY: I note two windows. Comrade Lenin looks out of the Russian one. From the other we are a small price. # puts: risk-losing-soviet-power # source: felch-p52
LENIN: For what? Show me Germany on her barricades, and I'd pay it tonight. You show me a window. # puts: sacrifice-if-germany-rises # source: pss35-p257
In October two were afraid aloud, says Dzerzhinsky{not whose_party_are_we:, of the Cheka}; now it's called time. # source: ksen-p55
->->

=== hands_on_war ===
SVERDLOV: War. Hands.
* [Raise it for. # id: v24-war-for # on: v02a-revwar # votes: for]
    There's room on both sides of you.
* [Raise it against. # id: v24-war-against # on: v02a-revwar # votes: against]
    {course() == "accept":A wood of sleeves. Half would never sign.|Your arm goes up among Lenin's friends. One makes room for it, which you hadn't asked.}
* [Keep it down. # id: v24-war-abstain # on: v02a-revwar # votes: abstain]
    Kosior, of the city's party committee, sits on his. He may protest here; he may not vote.
- SVERDLOV: Down. # division: v02a-revwar # cue: hands_up
-> where_are_the_thirty_two

=== where_are_the_thirty_two ===
~ temp ayes = tally("v02a-revwar", "for")
~ temp noes = tally("v02a-revwar", "against")
~ temp silent = tally("v02a-revwar", "abstain")
{ ayes == 2 and noes == 11:
    SVERDLOV: Two for. Eleven against. One won't say. Fourteen of us. # source: pss35-n102 # source: ccm
- else:
    SVERDLOV: For, {ayes}. Against, {noes}. Won't say, {silent}.
}
{ voted("v02a-revwar"):
- "for":
    Yours, beside them, isn't counted. On Monday it was {tally("v01-activists", "revolutionary-war") == 32:thirty-two|{tally("v01-activists", "revolutionary-war")}}. # source: pss35-p255
- "against":
    On Monday {tally("v01-activists", "revolutionary-war") == 32:thirty-two|{tally("v01-activists", "revolutionary-war")}} wanted it{voted("v01-activists") == "revolutionary-war":, and you with them}. {course() == "accept":These are the few who'd have to do it|Tonight each thinks of some one regiment}. # source: pss35-p255
- else:
    Somebody sits as you sit. The secretary writes no names.
}
-> lenin_moves_delay

=== lenin_moves_delay ===
{ course():
- "accept":
    LENIN: We're a minority, you and I. So let's vote what nobody can refuse: drag out the signing. With commas. With colds in the head. # puts: drag-to-ultimatum # source: pss35-p258
    TROTSKY: I'm told that I can delay. While I lead our talks, every kitchen in Vienna is on the line. # puts: brest-as-tribune # source: trol
- "war":
    LENIN: Few will march, few will sign. What's left? A chair at Brest. Let's sit on it, with commas, with colds in the head, while you find a regiment. # puts: drag-to-ultimatum # source: pss35-p258
    TROTSKY: And I your Germans. I lead our talks with the door open. Break off, and it's we who have shut it. # puts: brest-as-tribune # source: trol
- else:
    TROTSKY: {voted("v01-activists") == "no-war-no-peace":One of Monday's is looking at me; yes, I can talk.|I'm asked whether I can go on talking.} Each week at Brest is read aloud in Vienna, over an empty plate. # puts: brest-as-tribune # source: trol
    LENIN: Then let's vote what he and I can't quarrel about: drag out the signing. Commas. Colds in the head. # puts: drag-to-ultimatum # source: pss35-p258
    And the end of it, asks Sokolnikov, of the banks, is another motion? Very economical.
}
SVERDLOV: Second sheet: drag it out? {v24_spent == 0:Two fingers, still.|One finger. Spend it, and you're dumb at the third, the near one.} # motion: v02b-delay # source: pss35-p258
-> floor_on_delay

=== floor_on_delay ===
* ["In Vienna they're out, and Brest is on their list. Each day at that table is theirs." # id: v24-their-day # as: speech # argues: drag-to-ultimatum # cites: austrian-strikes # owns: warrant]
    YOU: I don't know what they'll do with it. It's a day. # shows: austrian-strikes
    -> a_paper_written_on_a_sunday
* {course() == "neither" or course() == "open"} ["On Monday they counted three parties in one hall. Here's a sheet for all three." # id: v24-one-sheet # as: speech # argues: bridge-between-wings # cites: straw-vote # owns: warrant]
    YOU: One has crossed rivers on less.
    -> a_paper_written_on_a_sunday
* ["A debt doesn't shrink while one studies the ceiling. Today it's one line on one map. Sign." # id: v24-one-line # as: speech # argues: worse-peace-later # cites: own # owns: warrant]
    Lenin looks like a man pushed through a door that he's holding.
    -> whose_votes_whose_horses
* ["They can't let us live, nor we them. Break it off." # id: v24-break-it-off # as: speech # argues: no-coexistence # cites: own]
    Moscow said so in December, says Lomov, with the flat of his hand.
    -> whose_votes_whose_horses
* {course() == "war"} ["Our own people ask what we're selling there. Moscow asked in December. Who has answered?" # id: v24-what-we-sell # as: speech # argues: workers-will-not-follow # cites: moscow-december # owns: warrant]
    Kosior, of the city's party committee, puts that down to take home. # shows: moscow-december
    -> whose_votes_whose_horses
* [Let it pass. Nobody will refuse it. # id: v24-pass-delay]
    {v24_spent == 0:Now one of your two is void. Sverdlov looks at his fingers as if they were yours.|Sverdlov is fond of you.}
    -> twelve_and_one

=== a_paper_written_on_a_sunday ===
~ v24_spent++
{ delegate():
- "metalworker":
    Has the Vyborg side time to spare, asks Kosior, of the city's party committee. He'd heard that it was hungry.
- "soldier":
    Trotsky hears you out to the end. He has seen what your gunners wait in.
- "student":
    Bukharin looks at you as one looks at a friend who has taken a post.
- "commissar":
    Sverdlov, who knows your works, notes as news that Tagil can wait.
- "sailor":
    Artem, the miners' man, asks how long ice lasts up there, and is content.
- else:
    {v24_role("Lenin nods. One may sign slowly, too.", "Trotsky, who has been praised for less, inclines his head.", "Lomov, of Moscow, turns his chair round to look at you.")}
}
{two_views:Zinoviev doubted October aloud. He has granted things ever since.}
ZINOVIEV: I grant Vienna, with my whole heart! Nevertheless. A paper was read on Monday: all has been done to delay; so war, or peace. {heard("no-middle-course"):You've quoted it yourself.|I forget who wrote it.} # objects: no-middle-course # source: pss35-p245
Lenin laughs with his shoulders. It was written on a Sunday, he says. # source: pss35-p252
* ["There's a third thing while Berlin daren't give the order. With Vienna out, that may be a while." # id: v24-a-while # as: reply # argues: berlin-may-not-march # against: no-middle-course # cites: austrian-strikes # owns: warrant]
    ZINOVIEV: I've hopes too, comrade. I try not to move into them.
* ["All has been done? By whom, and on what day?" # id: v24-the-impossible # as: reply # against: no-middle-course # owns: question]
    ZINOVIEV: One writes such things for the rhythm. I should know.
* [Let it stand. # id: v24-leave-sunday # leaves: no-middle-course]
    Zinoviev, who had braced himself, has to look for his chair.
- -> twelve_and_one

=== whose_votes_whose_horses ===
~ v24_spent++
{ delegate():
- "metalworker":
    Dzerzhinsky is watching you. He understands people who can't wait.
- "soldier":
    How far is it from Dvinsk to Brest, somebody asks. You could tell them, by the hoof.
- "student":
    Sokolnikov, who used to correct your commas in Moscow, corrects one now.
- "commissar":
    Tagil, says Krestinsky, a lawyer of your Urals, always had the figures for its hurry.
- "sailor":
    Stalin, for whom you once interpreted, interprets you to his neighbour: he means now.
- else:
    {v24_role("Lenin's friends look up. They hadn't thought that anybody would say it tonight.", "Two people by the door stop putting on their coats.", "Bukharin has half got up. It's how he agrees.")}
}
LENIN: Sign tonight: with whose votes? {voted("v01-activists") == "separate-peace":I know of your hand; it isn't counted. }Break off tonight: with whose horses? We sit on, till they lay a watch beside the paper. # objects: drag-to-ultimatum # source: pss35-p258
* {course() != "war"} ["I grant the days. But your own paper says war or peace. Waiting's only one of them, later." # id: v24-one-of-them-later # as: reply # argues: no-middle-course # against: drag-to-ultimatum # owns: concession]
    LENIN: It was written on a Sunday, before I'd heard you all. # source: pss35-p252
* {course() != "accept"} ["Why be there when the watch comes out? One doesn't haggle with such people. One gets up." # id: v24-one-gets-up # as: reply # argues: no-dealings-on-principle # against: drag-to-ultimatum # owns: warrant]
    LENIN: From every table? They sell us needles, too.
* ["And when it lies there? Which is it then, the pen or the door?" # id: v24-pen-or-door # as: reply # against: drag-to-ultimatum # owns: question]
    Lenin knows, he says, what he'd take. Trotsky looks at the window.
* [Let it stand. # id: v24-leave-horses # leaves: drag-to-ultimatum]
    He's in a minority, and will have a majority at once. You can only watch.
- -> twelve_and_one

=== twelve_and_one ===
SVERDLOV: For dragging it out?
* [Raise it for. # id: v24-delay-for # on: v02b-delay # votes: for]
    It's the easiest thing you've done all day.
* [Wait, and raise it against. # id: v24-delay-against # on: v02b-delay # votes: against]
    A whole table turns to see who doesn't want time.
* [Keep it down. # id: v24-delay-none]
    Nobody has ever been so little missed.
- SVERDLOV: And against. # division: v02b-delay # cue: hands_up
{ tally("v02b-delay", "for") == 12:
    SVERDLOV: Twelve. One. Thirteen; who's gone out? # source: pss35-p258 # source: pss35-n102
- else:
    SVERDLOV: For, {tally("v02b-delay", "for")}. Against, {tally("v02b-delay", "against")}. Who's gone out?
}
{ delegate():
- "metalworker":
    Twelve hands for time. You turn it into bread: a week of it isn't two pounds a head.
- "soldier":
    Nobody has asked what time costs at the picket rope, by the nosebag.
- "student":
    The secretary writes: one. You know the trade. One learns not to look up.
- "commissar":
    They have voted time as one votes a loan. You'd have asked for the security.
- "sailor":
    Ice won't wait on a resolution. By April the harbour votes.
- else:
    {v24_role("It's what one votes who has no majority. You have none either.", "Twelve people have agreed on something. They look as if they'd found each other in the same cupboard.", "The one arm that was down may have been honest. It didn't say why.")}
}
{ course():
- "accept":
    LOMOV: Time? Who's asking for it, comrades: Moscow's weavers? It's a peasants' peace, and the workers' party's to hold the horse! # puts: peasant-peace # mood: vehement
- "war":
    ARTEM: Plainly, lads: without the West we're lost, the West needs time, and what one pays with is a signature. # puts: peace-buys-time-for-west # source: ksen-p55
- else:
    LENIN: It isn't free. They can take Reval bare-handed, and then Petrograd. What we don't sign now is handed to us later, with the price corrected. # puts: worse-peace-later # source: pss35-p256
}
-> paper_through_the_door

=== paper_through_the_door ===
{ delegate():
- "metalworker":
    The door: a paper for you, from Sizov of the works committee. {course() == "war":Hear you're for war. Your brother has packed. Who feeds us?|{course() == "accept":Hear you're for peace. Ozols, your Latvian, asks: with Wolmar?|Hear you're for neither. Shop asks: is that with bread?}}
- "soldier":
    The door: a paper for you, from the battery clerk. {course() == "war":Battery notes chairman is for war. Will kindly bring horses.|{course() == "accept":Battery notes peace is certain. Forty left this morning. Confirm.|Battery notes war is over unsigned. Sentries ask: stand, or go?}}
- "student":
    The door: a paper for you, from Levitin, at the Bureau. {course() == "war":Correct. Stay so. Delay is also a no.|{course() == "accept":We hear of doubts. Whose? Telephone.|Neither is not a point. Which of the two do you deny?}}
- "commissar":
    The door: a paper for you, from Fyokla Guseva, your deputy. {course() == "war":Told the carters it's war. They unharnessed. Wagons missing: unknown.|{course() == "accept":Told the carters it's peace. They drove home with the wagons. Number: unknown.|Told the carters neither. They ask who pays neither. Tariff: unknown.}}
- "sailor":
    The door: a paper for you, from Leena, your sister, in Reval, by the word. {course() == "war":Barons buy flags. Come armed.|{course() == "accept":Soviet still prints. Until when?|Unsigned or signed, who stays?}}
- else:
    The door: a paper for you. {course() == "war":We hear you're for war. With whom?|{course() == "accept":We hear you're for peace. At whose cost?|We hear you're for neither. Until when?}}
}
* [Read it out, as it stands. # id: v24-read-home # gains: dzerzhinsky]
    ~ v24_home = "read"
    { delegate():
    - "metalworker":
        That's Sizov, says Kosior, of the city's committee. Dzerzhinsky asks you to read it again.
    - "soldier":
        Somebody laughs at the clerk, and stops. Dzerzhinsky asks you to read it again.
    - "student":
        Bukharin knows Levitin's points, and laughs. Dzerzhinsky asks you to read it again.
    - "commissar":
        Krestinsky, of your Urals, knows those carters. Dzerzhinsky asks you to read it again.
    - "sailor":
        It's out before anybody has looked up. Dzerzhinsky asks you to read it again.
    - else:
        Nobody knows what to say. Dzerzhinsky asks you to read it again.
    }
* [Go out to the wire, and answer it. # id: v24-answer-home]
    ~ v24_home = "answered"
    { delegate():
    - "metalworker":
        Sizov asks what it costs by the word, and rings off.
    - "soldier":
        The clerk reads you his own paper, with the stamp, and confirms that you've confirmed.
    - "student":
        Levitin wants it in points. You give him three. He asks for the fourth.
    - "commissar":
        The line to the Urals is down where it's always down. You leave nine words.
    - "sailor":
        Six words cost money. You send five, as she does, and the sixth is your name.
    - else:
        Nine words take a quarter of an hour.
    }
    You come back as Trotsky sits down. It was beautiful, says Artem, the miners' man, and he's against it.
* [Put it in your pocket. # id: v24-pocket-home # loses: kosior]
    ~ v24_home = "kept"
    {course() == "war":Kosior, of the city's party, had hoped for its second line.|{course() == "accept":Kosior, of the city's party, reads upside down. He says nothing, and goes on saying it.|Kosior, of the city's party, had held out his hand for it.}}
- {v24_home == "answered": -> nobody_is_content}
-> trotsky_speaks

=== trotsky_speaks ===
TROTSKY: We end the war ourselves. We send the army home, and sign nothing. I've driven through our trenches. # puts: exit-by-declaration # source: pss35-p257 # source: trol
{ course():
- "accept":
    TROTSKY: Half Europe is told that Brest is a comedy, with the parts handed out. If we must yield, then to a bayonet. # puts: not-your-agents # source: pss35-p256 # shows: comedy-rumour
- "war":
    TROTSKY: They're empty; there I've no quarrel with Lenin. Let the men go, and Europe hear it. If the German comes then, he'd have come tomorrow. # puts: empty-trenches-anyway # source: trol
- else:
    TROTSKY: And if they march? Then we sign with the knife at our throat, and nobody asks who paid us. It costs a province. I don't call that cheap. # puts: price-worth-paying # source: trol
}
-> nobody_is_content

=== nobody_is_content ===
{ course():
- "accept": -> against_the_signature ->
- "war": -> against_both ->
- else: -> against_the_formula ->
}
SVERDLOV: Third sheet, the formula. {v24_called()}{v24_spent < 2:, one finger.| has spent.} # motion: v02c-trotsky # source: pss35-n102
{v24_spent < 2: -> floor_on_the_formula}
-> nothing_left_to_spend

=== against_the_signature ===
KOSIOR: The Petersburg Committee protests. What you call a line is Poland, Lithuania, Courland. # puts: betrays-border-peoples # source: ksen-p55
ZINOVIEV: I grant it! Signing is an operation; it'll hearten every patriot in Berlin. Nevertheless! The other thing's a funeral. # puts: surgical-operation # source: pss35-n104
LENIN: So defended, I hardly know myself. A country that has stopped shooting gets looked at, also from Berlin. And the formula is paid for with the soviet republic in Estonia. # puts: living-example # source: pss35-p257
->->

=== against_both ===
KOSIOR: The Petersburg Committee protests against signing. About the formula it has instructed nothing. # source: ksen-p55
LOMOV: No war, then! Lenin's pen, or Trotsky's trick: what's a Muscovite to choose? I vote trick! So does Bukharin, eyes shut! # source: pss35-n102
LENIN: Show the world, by all means. Who tells the soviet republic in Estonia that it's the show? # source: pss35-p257
->->

=== against_the_formula ===
STALIN: It is not a policy. In the West there is a possibility. There is no movement. # puts: potential-not-facts # source: pss35-n104
LENIN: There's a movement, comrade Stalin; not a revolution, and without a date. The formula has put one in, and Estonia for the fare. # puts: german-timing-unknowable # source: pss35-p257
{course() == "neither":Bukharin leans over. He'll vote for it, and Lomov of Moscow too; they'd hoped that you at least would look happier.|Bukharin will vote for it, and Lomov of Moscow too, as the nearer evil.} # source: pss35-n102
->->

=== nothing_left_to_spend ===
{ delegate():
- "metalworker":
    Your speeches are gone, like the ration by Tuesday.
- "soldier":
    A man has shod the wrong two horses. The one that runs is led past him.
- "student":
    You have it ready, in complete sentences, with the footnote.
- "commissar":
    Two weights you had. Both lie on pans that wouldn't have moved.
- "sailor":
    Now the station that matters is sending. Transmit you can't.
- else:
    {v24_role("Here alone a speech could have turned a hand, and you're out of speeches.", "It's your own sheet, the one you came for, and you've spent yourself on the others.", "The one sheet where your hand might have company, and you can only raise it.")}
}
You push a note along to Artem, the miners' man. Well put, lads, he says. He thinks it says horses.
-> nine_or_seven

=== floor_on_the_formula ===
* ["Papers in three countries say we're bought. Sign in January, and we've printed the proof for them." # id: v24-the-proof # as: speech # argues: not-your-agents]
    ~ v24_side = "for"
    Trotsky says it better, and looks grateful to hear it said worse.
    -> what_the_motion_rests_on
* {course() == "neither" or course() == "open"} ["It's no trick. The trenches are empty: say so. Let him who attacks them explain it to his bakers." # id: v24-empty-trenches # as: speech # argues: exit-by-declaration # cites: hoffmann-map # owns: warrant]
    ~ v24_side = "for"
    YOU: We've nothing left to fight with, but the fact that we've stopped.
    -> what_estonia_costs
* ["That's a gesture, and gestures they've had. Show them a country where nobody's shot at." # id: v24-gestures # as: speech # argues: living-example # cites: theses # owns: warrant]
    ~ v24_side = "accept"
    YOU: It stands in comrade Lenin's paper of Monday. # shows: theses # source: pss35-p250
    -> a_chance_is_a_chance
* {course() == "accept" or course() == "open"} ["There's a line on a map, and an army behind it. Stop and don't sign: what have you stopped?" # id: v24-have-you-stopped # as: speech # argues: no-middle-course # against: exit-by-declaration # cites: hoffmann-map # owns: warrant]
    ~ v24_side = "accept"
    YOU: Only yourself. If it's peace, then one with a date on it, that I can hold them to.
    -> a_chance_is_a_chance
* ["You don't sign Latvia and Estonia over. You only leave. They'll not see the difference." # id: v24-only-leave # as: speech # argues: betrays-border-peoples # against: exit-by-declaration]
    ~ v24_side = "war"
    Bukharin stops drawing. He's down for the formula, and he has a friend in Reval.
    -> what_the_motion_rests_on
* {course() == "war"} ["A war doesn't stop because one side goes home. They can't let be such a neighbour." # id: v24-such-a-neighbour # as: speech # argues: no-coexistence # cites: own # owns: warrant]
    ~ v24_side = "war"
    YOU: It's the same war, nearer, with nobody in it on our side.
    -> a_chance_is_a_chance
* [Let it pass. # id: v24-pass-formula]
    {v24_spent == 0:SVERDLOV: Two, unspent. They can't be carried forward.|Sverdlov folds down the last finger, as one puts out a lamp.}
    -> nine_or_seven

=== what_the_motion_rests_on ===
SVERDLOV: On what? I'll have it laid on the table.
* {v24_home != "answered"} [Call for the map with the general's line. # id: v24-rest-map # cites: hoffmann-map # owns: warrant # owns: limit]
    YOU: Left of it they keep. On the right there's no line. Show me one, and I'll withdraw.
    They've all seen it. They lean in, as over a well.
* [Lay down what the foreign papers print. # id: v24-rest-comedy # cites: comedy-rumour # owns: warrant]
    YOU: It's rubbish, and those who read it make shells.
    TROTSKY: They've improved my part, I see. I'm a colonel. # shows: comedy-rumour
* [Nothing. # id: v24-rest-nothing]
    SVERDLOV: Then it rests on the comrade.
-
{v24_side == "for": -> what_estonia_costs}
-> a_chance_is_a_chance

=== what_estonia_costs ===
~ v24_spent++
{ delegate():
- "metalworker":
    Dzerzhinsky has taken his hand down. It isn't his line; it isn't a signature either.
- "soldier":
    Trotsky has turned his whole chair. Of all here only you and he have been in those trenches.
- "student":
    Bukharin gives you a nod that costs him something. It isn't war.
- "sailor":
    Lenin, before he begins, looks at everybody but you. Everybody else looks at you.
- else:
    {v24_role("Krestinsky, the lawyer, leans in till his forehead nearly touches the page.", "Trotsky, who has no party in this room, looks for a moment as if he had.", "Bukharin gives you half a nod. The other half wanted a war.")}
}
LENIN: {heard("betrays-border-peoples"):It was you who wept for the border. |{met("newborn-child"):I asked you on Monday who pays. I ask again. |}}A splendid demonstration, for all the world. And the ticket? In Estonia there's a soviet republic. You buy your show with that. # objects: newborn-child # source: pss35-p257
* ["And a pen saves it? Who's beside Reval when you've signed, and sent the same army home?" # id: v24-a-pen-saves # as: reply # against: newborn-child # owns: question]
    LENIN: A paper. I know what it's worth. It's worth more than no paper.
    He says it without any pleasure.
* ["In Kiev the Rada has signed with them already! Whose name would we find beside ours?" # id: v24-rada-signed # as: reply # argues: no-signature-under-annexation # against: newborn-child # owns: slip]
    TROTSKY: The Rada, Ukraine's parliament, is talking with them. Signed it has not. If the comrade takes next month's newspapers, I'd like my notices. # source: wheelerbennett
* ["Then I've been spending somebody else's republic, to be well thought of. I hadn't seen the ticket." # id: v24-the-ticket # as: reply # argues: newborn-child # against: newborn-child # owns: change]
    Trotsky puts on one glove. It's the whole of his reply.
* [Let it stand. # id: v24-leave-estonia # leaves: newborn-child]
    In the quiet one hears the door, which has been trying for some time to open.
- -> nine_or_seven

=== a_chance_is_a_chance ===
~ v24_spent++
{ delegate():
- "metalworker":
    {v24_side == "war":Kosior writes it down. He can guess from which lathe you have it.|Kosior, who can't agree with you, pours you what's left of the tea.}
- "soldier":
    Trotsky had expected anything of Dvinsk but this. He takes it standing.
- "student":
    {v24_side == "war":Bukharin, who had made up his mind to the trick, has now to do it again.|Sokolnikov, of the banks, strikes out something on his sheet, and bows.}
- "commissar":
    Sverdlov, who knows your works, allows you a second over your time.
- "sailor":
    {v24_side == "war":Stalin reads your face as he'd read the back of a sheet.|Stalin says: correct.}
- else:
    Lomov turns his chair back, by a quarter.
}
TROTSKY: {heard("berlin-may-not-march"):You said it before I did: perhaps they cannot march.|I don't say that they cannot march.} Vienna is without bread; their diplomats and generals don't speak; an order to fire on men who've gone home is hard to write. There's a chance. We have so few things. # objects: berlin-may-not-march # source: trol
* {v24_side == "accept" and not heard("governments-wage-war")} ["In June our own ministers wrote that order, and were obeyed. Governments order, till they're overthrown." # id: v24-they-order # as: reply # argues: governments-wage-war # against: berlin-may-not-march # cites: june-1917 # owns: warrant]
    Trotsky has no answer to June. Nobody here has. # shows: june-1917
* {v24_side == "accept"} ["You've a chance. They've divisions. I'd sooner be wrong with something one can count." # id: v24-one-can-count # as: reply # argues: potential-not-facts # against: berlin-may-not-march]
    STALIN: That is what I said. It was shorter.
* ["And the day they do march, who's in the road? I only want the name of the regiment." # id: v24-in-the-road # as: reply # against: berlin-may-not-march # owns: question]
    TROTSKY: Nobody. That is exactly what Europe is to see.
    It's a better answer than you'd hoped for, and a worse.
* ["I'd thought what it costs if it fails. I hadn't thought what it costs never to have tried." # id: v24-never-tried # as: reply # argues: berlin-may-not-march # against: berlin-may-not-march # owns: change]
    Trotsky thanks you. He has never been known to do it in so few words.
* [Let it stand. # id: v24-leave-chance # leaves: berlin-may-not-march]
    He lets it lie. He'd rather have had an opponent.
- -> nine_or_seven

=== nine_or_seven ===
{ delegate():
- "metalworker":
    By forty-one to forty your shop left it to you. You know what one hand weighs.
- "soldier":
    Your battery voted in the snow. The hands were colder, and it took less time.
- "student":
    You've typed votes by the hundred. On paper they look as if they'd been known beforehand.
- "commissar":
    A steelyard tells you nothing till it stops swinging. It has stopped.
- "sailor":
    On the ship it's signatures. Nobody there need watch the next man's arm.
- else:
    {v24_role("For a room with that door it has become very quiet.", "You had thought that one knew one's own motion by its friends. You look along the table.", "Somebody breathes out, and the lamp answers.")}
}
SVERDLOV: Stop the war, and sign nothing. For?
* {course() == "neither" or course() == "open"} [Raise it for. # id: v24-formula-for # on: v02c-trotsky # votes: for]
    You're more than you'd thought, and hardly two of you for one reason.
* {course() == "accept" or course() == "war"} [Raise it for: the nearer evil, and you say so. # id: v24-formula-for-change # on: v02c-trotsky # votes: for # owns: change]
    Welcome to the family, says Lomov, who had wanted a war. # source: pss35-n102
* {course() != "neither"} [Raise it against. # id: v24-formula-against # on: v02c-trotsky # votes: against]
    {course() == "war":The arms beside yours seem all to be Lenin's friends.|Sverdlov's finger, counting, comes to you, and goes past.}
* {course() == "neither"} [Raise it against: you wanted it till you'd heard its price. # id: v24-formula-against-change # on: v02c-trotsky # votes: against # owns: change]
    You give the reason. The secretary asks to have it twice.
* [Keep it down. # id: v24-formula-none]
    Of the arms beside you one is shaking. You don't look whose.
- SVERDLOV: Against? # division: v02c-trotsky # cue: hands_up
{carried("v02c-trotsky"): -> the_formula_carries}
-> the_formula_falls

=== the_formula_carries ===
~ temp both = tally("v02b-delay", "for") + tally("v02c-trotsky", "for") - 16
{ tally("v02c-trotsky", "for") == 9:
    SVERDLOV: Nine. Seven. It's carried. Sixteen! Somebody has come in. # source: pss35-n102
- else:
    SVERDLOV: For, {tally("v02c-trotsky", "for")}. Against, {tally("v02c-trotsky", "against")}. It's carried. Sixteen! Somebody has come in.
}
{ course():
- "accept":
    You add up. {tally("v02b-delay", "for") == 12:Twelve|{tally("v02b-delay", "for")}} to put off signing, {tally("v02c-trotsky", "for") == 9:nine|{tally("v02c-trotsky", "for")}} never to sign, sixteen people, if they were the same: so {both == 5:five|{both}} at least are for both. # source: pss35-n102
- "war":
    Three of the war party had said they'd vote for it, Bukharin among them: so its hands have ended the war. # source: pss35-n102
- else:
    Bukharin, Uritsky and Lomov had said they'd vote for it, for want of a war. Take those off, and you have the believers. # source: pss35-n102
}
KRESTINSKY: Permit me: comrade Trotsky takes two wordings, wait and never; several here voted both. And when an ultimatum comes, a watch beside it?
SVERDLOV: Nobody has moved that. {v24_called()}, your short word.
-> the_short_word

=== the_formula_falls ===
{ tally("v02c-trotsky", "for") == 8 and tally("v02c-trotsky", "against") == 8:
    SVERDLOV: Eight. Eight. A tie carries nothing.
- else:
    SVERDLOV: For, {tally("v02c-trotsky", "for")}. Against, {tally("v02c-trotsky", "against")}. It isn't carried.
}
{ moved("bukharin") or moved("uritsky") or moved("lomov"):
    {moved("bukharin"): Bukharin's hand, which Trotsky had counted on, lies on the table. He is looking at it.} {moved("uritsky"): Uritsky notes aloud that he has voted against.} {moved("lomov"): Lomov has turned his chair with its back to the table.}
- else:
    Whose hand it was that didn't come up, the secretary doesn't write.
}
This did not happen. On the day it was nine to seven. For a page you are outside the record. # source: pss35-n102
KRESTINSKY: Permit me. War hasn't a majority, the formula hasn't, and a signature nobody moved, I least. One wording most could sign: wait. And when they put an ultimatum, and a watch beside it?
SVERDLOV: Nobody has moved that. {v24_called()}, your short word.
-> the_short_word

=== the_short_word ===
* ["Then yield. Say it to him aloud, now, for the train." # id: v24-say-it-now # as: speech # argues: drag-to-ultimatum # cites: army-questionnaire # owns: warrant]
    ~ v24_yield = true
    LENIN: That is understood.
    It's understood, says Trotsky, that it has been said. Neither of them tells the secretary's pen to come down. # source: pss36-p30 # source: trom
* {course() == "accept" or v24_home == "read"} ["Then ask those it happens to. Not us. We've all got coats." # id: v24-ask-those # as: speech # argues: millions-want-peace # cites: own # owns: warrant]
    {v24_home == "read":They've heard what yours write. Hear, hear, says Artem, the miners' man.|One can't ask everybody, says Lomov, who has never tried.}
* {course() == "neither" or course() == "open"} ["Then nothing. One can sign under a boot as well as under a lamp, and be seen to." # id: v24-boot-or-lamp # as: speech # argues: price-worth-paying # cites: own # owns: warrant]
    YOU: If I'm wrong it costs a province. I'd want to be told so by somebody from there.
    So should I, says Lenin.
* {course() == "neither"} ["Do there what you must. Only see that this is still one table afterwards." # id: v24-one-table # as: speech # argues: bridge-between-wings # cites: straw-vote]
    TROTSKY: One table. I'll see what I can do about the chairs.
* {course() == "war" or course() == "open"} ["Then somebody in the road. In October we'd no army either, in the morning." # id: v24-in-the-morning # as: speech # argues: forces-come-in-struggle # cites: october-letter]
    BUKHARIN: In the morning! And by night? # mood: vehement
    By night we'd counted twice, says Lenin.
* {course() == "war"} ["Then get up. Who signs under a boot never stands quite straight again." # id: v24-get-up # as: speech # argues: treaty-dishonours-us # cites: own]
    URITSKY: I should like that minuted. It isn't going to be.
* [Let it pass. # id: v24-pass-word]
    SVERDLOV: I thank the comrade, and am surprised.
- {carried("v02c-trotsky"): -> ending_formula_carried}
-> ending_formula_lost

=== the_way_home ===
{ delegate():
- "metalworker":
    You walk home over the Liteiny bridge. They sent you for a date, and got none. {course() == "war":Your brother has his bundle on his knees. Not to war, you say. He asks where the others are going, then.|{course() == "accept":Ozols, the Latvian, asks where the line runs. It has been voted on, you say. That he hadn't asked.|Your brother asks who won. {carried("v02c-trotsky"):Nine, you say. He asks: nine what?|Waiting, you say. He says that he's good at that.}}} # place: street # cue: wind
- "soldier":
    At the Warsaw station a gunner asks what they've settled. {carried("v02c-trotsky"):Not to fight, and not to sign.|To wait.} He thinks it over. {course() == "war":And who was for fighting? You tell him. He gives you a light, all the same.|{course() == "accept":So who signs that a man can go? Nobody. Then I'll sign it myself, he says.|And what do nineteen horses eat meanwhile? There's no sheet about horses.}} # place: street # cue: wind
- "student":
    You type it for Levitin. War: lost. Delay: carried. Formula: {carried("v02c-trotsky"):carried|lost}. {course() == "war":He wires back: bravely done; who were the two? It isn't in your carbon.|{course() == "accept":He wires back: and you? You count the words of an honest answer, and can't afford it.|He wires back: which of these is the policy? You read your carbon through for mistakes, and can't find one.}} # place: telegraph # cue: tele_burst
- "commissar":
    You enter it in the ledger. Hands: fourteen, thirteen, sixteen. {course() == "war":Beside war you enter the two, and beside the two a stroke, which is yours. No pan goes down for a stroke.|{course() == "accept":For a signature: no motion, so no figure. You leave the line open, as one does for rye that's on the way.|More came in at the end than had set out. You look for the error. It's the door.}} # source: pss35-n102 # place: street # cue: wind
- "sailor":
    Night watch at the naval station. Brest comes in clear for a minute; then their sender lies down on it. In Reval your sister is setting type. {course() == "war":They will not come armed. You look for five words for it, and none of them is hers.|{course() == "accept":Until when, she asked. There's a number for wagons, for hands, for coal. For this there's none.|{carried("v02c-trotsky"):They've decided not to sign for Reval.|They've decided to wait.} About Reval they have decided nothing else.}} # place: telegraph # cue: tele_burst
- else:
    It snows on the sentries' fire. {course() == "war":They ask whether it's war. No, you say. They move up for you, and you don't sit down.|{course() == "accept":A sentry asks if it's signed. It's put off, you say. He says that so is his supper.|You've a policy in your pocket, in parts, and can't find the end by which one picks it up.}} # place: street # cue: wind
}
->->

=== ending_formula_carried ===
-> the_way_home ->
Within two days our partners in government, the Left Socialist-Revolutionaries, sat with us; most took that line. # source: trom # source: cw26
{v24_yield:You'd said aloud what's to be done on the last day, and two men had agreed that it was said.|{voted("v02c-trotsky") == "for":You'd raised your hand for it. You hoped there'd be no such day.|{heard("betrays-border-peoples"):You had named to them who lives beyond the line. Those stood on no sheet.|What's to be done on the last day stood on no sheet at all.}}} Trotsky packed for Brest. # next: 1918-02-03
-> END

=== ending_formula_lost ===
-> the_way_home ->
What is known. The vote to wait stood. The Left Socialist-Revolutionaries, partners in the government, took Trotsky's line that week, with most of ours. No written order to sign is known from those weeks. # source: trom # source: cw26 # source: pss36-p30
What they said later. Lenin: that the two had agreed to hold out till an ultimatum, and then to yield. Trotsky: that he kept to what had been voted. You've taken that reason from him. # source: pss36-p30 # source: trom
What nobody can know: whether a man alone at a table in Brest would have done by his own judgement what he could no longer do by yours. The story goes on as it came. # next: 1918-02-03
-> END
