// Moscow, April 1918: the political argument of the Left Communists put whole, over the proofs of their new weekly, and what came of it all.
// Of the record: that Kommunist came out on 20 April with the theses, what stood in them, who wrote them; Lenin's earlier words and his answer
// of May, in print; what followed, with its dates. All words are ours. That anybody read proof with you, the street, the compositor,
// the wires and letters from home, and what became of the five, are invention. Nothing is decided here.
VAR epi_did = "" // what you did that winter: for, against, left, turned
VAR epi_ally = false // the Left SR, outside the party
VAR epi_with = "bukharin" // who reads proof beside you
VAR epi_now = "" // the course when the second page is answered
VAR epi_name = false // what you had argued before today
VAR epi_border = false
VAR epi_ploughs = false
VAR epi_rada = false

=== function epi_line()
{course() != "open":
    ~ return course()
}
{ epi_did:
- "left":
    ~ return "war"
- "against":
    ~ return "neither"
}
~ return "accept"

=== function epi_first()
{
- voted("v01-activists") == "separate-peace" or (voted("v01-activists") == "" and voted("v06-signnow") == "yes"):
    ~ return "for"
- voted("v01-activists") != "" or voted("v06-signnow") == "no" or voted("v09-evening") == "against":
    ~ return "against"
- voted("v09-evening") == "for":
    ~ return "for"
- voted("v13a-accept") == "for" or (voted("v13a-accept") == "" and voted("v19a-congress") == "for"):
    ~ return "for"
- voted("v13a-accept") != "" or voted("v19a-congress") != "":
    ~ return "against"
}
~ return ""

=== function epi_last()
{
- voted("v21-ratify") == "for":
    ~ return "for"
- voted("v21-ratify") != "" or chose("m15-no-part"):
    ~ return "against"
- voted("v19a-congress") != "":
    ~ return voted("v19a-congress")
- voted("v15-vtsik") != "":
    ~ return voted("v15-vtsik")
}
~ return voted("v13a-accept")

=== april_on_the_kerb ===
# sitting: epilogue
# edition: 1
# place: printing
Moscow, Saturday 20 April 1918, early. The peace has been law for five weeks. The Left Communists, who were against it, print their theses. The printing works has no light, so the trial sheets are read at its open door. Nothing's voted. # source: libc # shows: april-theses # cue: murmur
-> april_who_reads ->
~ epi_name = heard("no-signature-under-annexation")
~ epi_border = heard("betrays-border-peoples")
~ epi_ploughs = heard("soldiers-to-the-plough")
~ epi_rada = heard("never-sign-with-the-rada")
{
- chose("v23-lay-down"):
    ~ epi_did = "left"
- epi_last() == "":
    -> april_what_did_you_do
- changed() and epi_first() != "" and (epi_first() == "for") != (epi_last() == "for"):
    ~ epi_did = "turned"
- epi_last() == "for":
    ~ epi_did = "for"
- else:
    ~ epi_did = "against"
}
-> april_they_remember

=== april_who_reads ===
{ delegate():
- "metalworker":
    You're Anna Fedotova, lathe hand. Your lathes came from Petrograd in crates, and have no belt.
- "soldier":
    You're Hnat Sereda, farrier. Home, near Konotop, is behind the Germans. You shoe Moscow's cab horses.
- "student":
    You're Dora Kagan. You typed these theses for the Moscow Bureau. You see only the commas.
- "commissar":
    You're Terenty Zyryanov, food commissar from the Urals. The printers work for your rye.
- "sailor":
    You're Avgust Lepik, wireless hand. Your ship has come through the ice; Reval, your town, is German. # source: wiki
- "role-left-sr":
    ~ epi_ally = true
    You're a Left SR, of the peasants' party. It left the government over this peace, and shares a printer with these people. # source: churakov
- else:
    You're the comrade whose name nobody took at the door. Today it's asked: it goes under the misprints.
}
->->

=== april_what_did_you_do ===
What did you do in February?
* [Argued for the peace. # id: epi-did-for]
    ~ epi_did = "for"
    You'll find misprints, then. Sit.
* [Argued against, and stayed. # id: epi-did-against]
    ~ epi_did = "against"
    They make room, neither near nor far.
* [{epi_ally:Walked out with my party|Laid down my post}. # id: epi-did-left]
    ~ epi_did = "left"
    So did they. The pencil's yours.
* [Changed my mind aloud. # id: epi-did-turned]
    ~ epi_did = "turned"
    They look you over, as if for misprints.
- -> april_the_first_galley

=== april_they_remember ===
{
- chose("v23-lay-down"):
    {epi_last() == "for":You came round to it in March, they've heard. They've kept you the pencil.|You went down the stairs with them in February. The pencil's yours.}
- epi_did == "turned":
    They know what you said in January, and what in March. {voted("v13a-accept") == "abstain":On the day itself you said nothing; they remember that best.|They look you over, as if for misprints.}
- epi_did == "for":
    {voted("v13a-accept") == "against":In February you were against; in March your hand went up.|Your hand was up for it.} It's why you've been asked: nobody finds misprints in what he believes.
- else:
    {voted("v13a-accept") == "for":You let it through in February, not in March.|You said no, and went on working.} {chose("m15-no-part"):You stood by the wall with them, though.|They've never known where to seat you.}
}
{
- chose("f18-promise-stay") and chose("v23-lay-down"): Somebody, kindly, mentions a promise not to help split the party.
- chose("f24-to-ryazanov") and not chose("f18-promise-stay"): Ryazanov, whom you stood with in February, has left the party. Do subscribers, he asks, get a discount?
- chose("f18-promise-stay"): You'd promised not to help split the party. It holds, so far.
- chose("m08-keep-the-copy"): Is it true, asks a boy with ink to the elbows, that you know a secret resolution by heart? You don't answer. He takes it for a yes.
}
-> april_the_first_galley

=== april_the_first_galley ===
{epi_line() == "war": -> april_osinsky_abroad}
Bukharin, one of its four authors, reads it out: six sheets, six steps by which peace ends the revolution.
{
- voted("v05-principle") == "no": BUKHARIN: In February you and Osinsky wrote: never deal with any of them. I'd have put that one may! So I must show what it does!
- voted("v05-principle") == "yes": BUKHARIN: You wrote in February that one may deal with them! So would I have! Now see where it leads!
- heard("exit-by-declaration"): BUKHARIN: You wanted neither war nor signature! For a week I envied you! And by April?
- heard("survival-principle"): BUKHARIN: You told us to ask only what keeps the thing alive. This is how that looks in April!
}
BUKHARIN: One. You've something to lose, so each morning you ask: is it safe? By the hundredth nobody knows another question! # puts: security-becomes-the-aim # source: libc # source: pss36-p289
-> april_the_second_galley

=== april_osinsky_abroad ===
~ epi_with = "osinsky"
Osinsky, who ran industry till March, has six sheets: six steps by which peace ends the revolution.
{
- voted("v05-principle") == "no": OSINSKY: There were two of us for No in February, and you. The compositor has set you as others.
- voted("v05-principle") == "yes": OSINSKY: In February you wrote that in principle one may. I have numbered what it has done since.
- heard("field-civil-war") or heard("uprising-not-army"): OSINSKY: Your thesis was war in the villages. Nobody has refuted it, nor fought it.
- chose("v23-lay-down"): OSINSKY: You laid down a post. I laid down a larger one. It takes no longer.
}
OSINSKY: First. Who lives by agreements has something to lose. He asks at each step: is it safe? Soon he asks nothing else, and calls it revolution. # puts: security-becomes-the-aim # source: libc # source: pss36-p289
-> april_the_second_galley

=== april_the_second_galley ===
{
- epi_with == "osinsky":
    {heard("one-concession-calls-next"):Sheet two you've argued yourself:|Sheet two:} he who signs once is asked again; the reasons are already written. # puts: one-concession-calls-next # source: pss35-p379
- else:
    {heard("one-concession-calls-next"):Sheet two you've argued yourself:|Sheet two:} one concession calls another, and each is defended like the first. # puts: one-concession-calls-next # source: pss35-p379
}
~ epi_now = epi_line()
* {epi_now == "accept" or epi_now == "neither"} ["Print it. Is it safe: I've asked that lately, about bread, in just that voice." # id: epi-in-that-voice # as: speech # argues: security-becomes-the-aim # cites: april-theses # owns: change]
    YOU: {heard("survival-principle"):I used to ask what keeps it alive. I didn't hear when the question changed.|It was my own voice. That's what I don't like.}
* {epi_now == "war"} ["Print every word. It was a fear in February; now it has dates." # id: epi-every-word # as: speech # argues: security-becomes-the-aim # cites: april-theses # owns: warrant]
    YOU: {chose("m08-by-summer"):By summer, I said in March. I gave it too long.|I'd sooner have been wrong, and had less to print.}
* {epi_now == "accept"} ["We said: today. You've printed: for ever. One gives ground so as to stand somewhere." # id: epi-for-ever # as: speech # argues: space-for-time # against: security-becomes-the-aim # cites: february-terms # owns: warrant]
    YOU: {chose("m08-the-month-i-need") or chose("f18-walk-backwards") or chose("m08-somewhere-next-month"):I gave it up for that, and hated it. I don't take it back.|One word. Your column hangs from it.}
* {epi_now == "accept"} ["Unpaid, the German would have come sooner, for more. What would your road have saved?" # id: epi-sooner-for-more # as: speech # argues: worse-peace-later # against: one-concession-calls-next # cites: february-terms # owns: limit]
    YOU: {chose("v24-one-line"):I called it a debt, in January. It's grown since.|I don't say nothing. I'd like a number, in the margin.}
* {epi_now == "neither"} ["It begins earlier, with our name. A man robbed owes nothing. A man who signs owes good conduct." # id: epi-good-conduct # as: speech # argues: no-signature-under-annexation # cites: treaty # owns: warrant]
    YOU: {epi_name:I've said it since winter. It hasn't needed a second reason.|It isn't a policy. It's where one starts.}
* {epi_now == "neither"} ["Safe, and taken for hired agents. With our name there, who'd believe we weren't?" # id: epi-taken-for-hired # as: speech # argues: not-your-agents # cites: comedy-rumour]
    YOU: {chose("v24-the-proof") or chose("v10-never-our-name"):They never got our name, I used to say. I was fond of saying it.|It's a lie. But it has our signature to point at.}
* {epi_now == "war"} ["And if it led to paradise? Riga's signed away. Which sheet says that?" # id: epi-which-strip # as: speech # argues: betrays-border-peoples # cites: own # owns: limit]
    YOU: {epi_border:You've all heard me on them. From this they've dropped out.|I've read it through. They aren't in it.}
* {epi_now == "war"} ["Our road might have lost everything. We once printed that." # id: epi-where-has-it-gone # as: speech # argues: risk-losing-soviet-power # cites: moscow-february # owns: limit]
    YOU: {chose("v23-savings-bank"):It isn't ours to bank, I said in February. I never said that it was cheap.|Print it again, or ours looks like the safe one.}
* {epi_now == "war"} ["No. If Berlin rose, Lenin would stake everything. So he hasn't forgotten." # id: epi-stake-the-lot # as: speech # argues: sacrifice-if-germany-rises # against: security-becomes-the-aim # owns: change]
    YOU: {chose("v03-in-the-field"):Is it in the field? I asked once. I'm asking still.|I've just heard myself say it.}
* ["And how does that come about? Who forgets, and why can't somebody remind him?" # id: epi-wheres-the-wheel # as: speech # against: security-becomes-the-aim # owns: question]
    A boy with ink to the elbows looks up. He'd wondered, too.
* [Let it pass. # id: epi-pass-abroad]
    You mark a comma.
- -> april_who_meets_it

=== april_who_meets_it ===
{epi_now:
- "war": -> april_an_old_newspaper
- "neither": -> april_pencilled
}
-> april_the_gag

=== april_the_gag ===
BUKHARIN: Three{heard("gag-clause"):, and you said it yourself this winter}! Tell it to one German soldier! You may not: article two. Safe, and its mouth shut. For what? # objects: gag-clause # source: pss35-p404
* ["It's broken daily, in good German, at every siding." # id: epi-at-every-siding # as: reply # argues: treaty-is-manoeuvre # against: gag-clause # cites: treaty # owns: warrant]
    {chose("m08-tear-it-up"):Tear it up when one can, you said in March. When can one? he asks, and means it.|He laughs, says it's no answer, and gives you half his bread.}
* ["Let them see a manor with a school in it." # id: epi-a-school-in-it # as: reply # argues: living-example # against: gag-clause]
    {chose("m15-over-our-fence") or chose("m15-weighs-nothing"):You told twelve hundred people that! And still think it! he says, delighted.|From where? he says; but he's drawing the manor, in the margin.}
* ["One can hold one's tongue for a season. Nobody grows a second head." # id: epi-grown-a-head # as: reply # argues: survival-principle # against: gag-clause]
    Everybody laughs but Bukharin. He'd asked about the tongue.
* [Let it stand. Printers write: stet. # id: epi-stet-gag # leaves: gag-clause]
    You put the dots under it.
- -> april_at_home

=== april_an_old_newspaper ===
OSINSKY: Third. Article two: it may not speak to German soldiers. # puts: gag-clause # source: pss35-p404
A herring's wrapped in February's Pravda{voted("v15-vtsik") == "against":, of the day on which you voted no}:
LENIN: Prussia signed a worse peace, with Napoleon in Berlin. Her best men waited, and got up. # objects: tilsit # source: pss35-p382
* ["A king among kings may wait. Nobody will let us." # id: epi-king-among-kings # as: reply # argues: no-coexistence # against: tilsit # owns: warrant]
    {chose("m08-wait-six-years"):You said so in March, to his face. On a herring it reads better.|The paper's gone clear with fat; one reads the other side.}
* ["She gave up land. We gave up what we'd promised." # id: epi-wasnt-land # as: reply # argues: treaty-dishonours-us # against: tilsit]
    OSINSKY: I should say: a principle.
* ["Did she get up the same? He stops one line before that." # id: epi-get-up-the-same # as: reply # against: tilsit # owns: question]
    You turn the herring over. It isn't continued.
* [Let it stand. Printers write: stet. # id: epi-stet-tilsit # leaves: tilsit]
    It's eaten as it stands.
- -> april_at_home

=== april_pencilled ===
{voted("v02c-trotsky") == "for":For you, who raised a hand for Trotsky, he turns the sheet. In pencil, Lenin in March:|On the back, in pencil, Lenin in March:}
LENIN: A signature gives away one's soul? That's for children. One signs, and gathers strength. # objects: treaty-is-manoeuvre # source: pss36-p22
* ["All winter Berlin listened to Brest. Then it saw our name, and went back to work." # id: epi-saw-the-name # as: reply # argues: signing-ends-brest-policy # against: treaty-is-manoeuvre # owns: warrant]
    {heard("brest-as-tribune"):You'd have gone on talking there till summer; Bukharin remembers that.|Did they? asks Bukharin. I'd give my paper to know what they did!}
* ["I grant it. But with Kiev's Rada, too? There it stopped being mine." # id: epi-stopped-being-mine # as: reply # argues: never-sign-with-the-rada # against: treaty-is-manoeuvre # owns: concession]
    {epi_rada:You've said it wherever there was a table. Here's another.|The Rada rode into Kiev behind the Germans.} # source: wiki # source: wheelerbennett
* ["And who's to know which of our signatures we meant?" # id: epi-which-we-meant # as: reply # against: treaty-is-manoeuvre # owns: question]
    The pencil has no answer. It's a short one.
* [Let it stand. Printers write: stet. # id: epi-stet-manoeuvre # leaves: treaty-is-manoeuvre]
    The dots go under it, in pencil too.
- -> april_at_home

=== april_at_home ===
{
- epi_with == "osinsky":
    OSINSKY: {heard("workers-will-not-follow"):The workers will not follow, you said. On that I have no thesis. }Fourth. Whoever avoids battle abroad makes terms with capital at home. Tribute must be earned: hence the manager recalled, the railwayman commanded. # puts: foreign-then-home-capital # source: pss36-p289 # source: pss36-p293-295
    OSINSKY: Fifth. An idle mood of peace. {heard("forces-come-in-struggle"):Forces come in the struggle, you used to say. This is how they go.|Strength not used is gone.} # puts: peace-mood-disarms # source: pss36-p288
- else:
    -> april_third_for_neither ->
    BUKHARIN: Four: at home! {heard("base-for-red-army"):Order there first, you told us. }Tribute must be earned: so the old manager's back, and the railwayman takes orders. First their capital, then ours! # puts: foreign-then-home-capital # source: pss36-p289 # source: pss36-p293-295
    BUKHARIN: Five. {heard("millions-want-peace"):The millions want peace, you told us. Look! }They hear that it's peace, and sit down! # puts: peace-mood-disarms # source: pss36-p288
}
~ epi_now = epi_line()
-> april_what_you_say_to_it

=== april_third_for_neither ===
{epi_now == "accept": ->->}
BUKHARIN: Three! Article two: no word to a German soldier! # puts: gag-clause # source: pss35-p404
->->

=== april_what_you_say_to_it ===
* {delegate() == "metalworker"} ["Queuing from four, for half a pound of bread: there's your idle people. They stood very straight." # id: epi-very-straight # as: speech # argues: millions-want-peace # against: peace-mood-disarms # cites: vyborg-bread # owns: warrant]
    YOU: {chose("v21-canteen") or chose("v24-canteen-board"):In January I told you how many ate. I still keep count.|I stood among them. I kept count.}
* {delegate() == "soldier"} ["At home the squire's steward is back, behind two Germans, with the land roll. We signed for him." # id: epi-the-land-roll # as: speech # argues: abandons-finland-ukraine # cites: odarka-letter # owns: warrant # owns: limit]
    YOU: {chose("m15-article-six"):I told the soviets of that yard. There was a pear tree in it.|It's one yard. A driver told me.}
* {delegate() == "student"} ["Nine hundred prisoners got their train home. So did two hundred who'd asked us for rifles. One train." # id: epi-one-train # as: speech # argues: agents-of-germany # cites: prisoners-camp # owns: limit]
    YOU: {chose("v24-two-hundred-rifles"):I told you in January that we'd be posting them. They waved.|To France, I suppose. I don't know. They waved.}
* {delegate() == "commissar"} ["For nails I got rye. An engineer makes them, at three times my pay. On the other pan: they're nails." # id: epi-theyre-nails # as: speech # argues: base-for-red-army # against: foreign-then-home-capital # cites: tagil-ledger # owns: warrant]
    YOU: {chose("m15-iron-and-nails"):I told the soviets of those nails. Nobody asked who makes them.|He also has the better coat.}
* {delegate() == "sailor"} ["In January their station drowned ours. Now it lets us be. We send the weather." # id: epi-send-the-weather # as: speech # argues: signing-ends-brest-policy # cites: wireless-night # owns: warrant]
    YOU: {chose("v03-eleven-times"):Eleven times a night, I told you once. I've counted again. None.|Good weather. I don't say otherwise.}
* {epi_ally} ["My village hasn't sat down. It sows. Come in autumn with an order, and see who's idle." # id: epi-in-autumn # as: speech # argues: millions-want-peace # against: peace-mood-disarms # cites: own # owns: limit]
    YOU: {chose("m15-is-it-true"):It asked me in March if the peace was true. It has stopped asking.|It's one village. It writes to me.}
* {delegate() == "role-accept" or delegate() == "role-neither" or delegate() == "role-war" or delegate() == "role-undecided"} ["In the trains nobody sits. They carry flour, a door, a grandmother. That's your mood." # id: epi-a-door # as: speech # argues: needs-time-to-consolidate # cites: own # owns: limit]
    YOU: {chose("m15-eleven-stations"):I told the soviets of eleven stations. There are more by now.|I helped with the door.}
* {epi_now == "accept" and delegate() != "commissar"} ["A manager on wages, under a soviet: we hadn't that at Christmas. First order, then an army." # id: epi-on-wages # as: speech # argues: base-for-red-army # against: foreign-then-home-capital # cites: bank-decree # owns: warrant]
    YOU: {chose("v23-flour"):Flour till the summer, I said once, and they laughed. I'd begin there still.|I don't love him. I want the lathe to turn.}
* {epi_now == "accept" and delegate() != "metalworker" and not epi_ally} ["Three years of slaughter, then a nap with one eye open. That's idle?" # id: epi-one-eye-open # as: speech # argues: millions-want-peace # against: peace-mood-disarms # cites: poll # owns: warrant]
    YOU: Ask what they do in it. They sleep.
* {epi_now == "neither"} ["They plough. In February we sent them home to it, and nobody had to sign." # id: epi-they-plough # as: speech # argues: soldiers-to-the-plough # against: peace-mood-disarms # cites: demobilisation # owns: warrant]
    YOU: {epi_ploughs:I've said it in a palace. It's truer at a door: they come past.|It's the one order of ours that everybody obeyed.}
* {epi_now == "neither"} ["I'd no soldier for either camp. So I've no clerk for either now." # id: epi-no-clerk # as: speech # argues: no-blood-for-either-camp # cites: own]
    YOU: And they're being hired behind my back.
* {epi_now == "war"} ["It's the tired man's peace. He held the pen, and will again." # id: epi-he-held-the-pen # as: speech # argues: peasant-peace # cites: poll]
    YOU: {chose("v03-hold-the-pen"):I said in February that it oughtn't to. It did.|I've nothing against him. I'm tired as well.}
* {epi_now == "war"} ["No. For a war I'd have paid that manager. It isn't the peace that fetched him." # id: epi-paid-him-gladly # as: speech # argues: base-for-red-army # against: foreign-then-home-capital # owns: change]
    YOU: It was the best sheet. I'm sorry.
* ["Print that one large. Whoever finds the old manager at his desk needs no theory." # id: epi-the-old-desk # as: speech # argues: foreign-then-home-capital # cites: april-theses # owns: concession]
    YOU: It's the one sheet that mine would read to the end.
* {epi_now == "neither"} ["War wants managers too. Which of these would the other road have spared us?" # id: epi-other-road # as: speech # against: foreign-then-home-capital # owns: question]
    Nobody answers. A cart goes past the door, with somebody's piano.
* [Let it pass. # id: epi-pass-home]
    You turn an n the right way up.
- -> april_who_answers

=== april_who_answers ===
{epi_now:
- "war": -> april_in_a_clean_collar
- "neither": -> april_behind_the_plough
}
{
- epi_with == "osinsky":
    OSINSKY: Sixth. It lives by leave, pays, and may not speak. What is left of Soviet power is a name on stationery. # objects: soviet-power-formal # source: pss35-p399-400
- else:
    BUKHARIN: Six. {heard("living-example"):You'd have them look in at us! What do they see? By leave, paying, mouth shut.|So it lives, by leave, paying, mouth shut!} What's left of Soviet power? The stationery! # objects: soviet-power-formal # source: pss35-p399-400
}
* ["The land's shared out, the soviets sit. To call that a form is despair, and it's yours." # id: epi-the-soviets-sit # as: reply # argues: despair-is-shame # against: soviet-power-formal # owns: warrant]
    {chose("m08-chin-up"):Despair with its chin up, you called it in March. It's still up.|He thinks of one that he knows. One sees it: he smiles.}
* ["What must you see, in a year, to write: it's alive?" # id: epi-in-a-year # as: reply # against: soviet-power-formal # owns: question]
    Nobody calls it unfair. Four lines are left empty.
* ["Put a hammer and sickle over the title. Who'll say form then?" # id: epi-over-the-title # as: reply # argues: living-example # against: soviet-power-formal # owns: slip]
    No such sort in the case, says the compositor. He has a lyre, an anchor and a pointing hand.
* [Let it stand. # id: epi-stet-form # leaves: soviet-power-formal]
    It may stand for a long time, in lead.
- -> april_one_heading

=== april_behind_the_plough ===
{
- epi_with == "osinsky":
    OSINSKY: Sixth. It lives by leave, pays, is mute: a form. # puts: soviet-power-formal # source: pss35-p399-400
    OSINSKY: And it is the village's peace: a workers' party walks behind its plough. # objects: peasant-peace # source: pss36-p289
- else:
    BUKHARIN: Six. Soviet power by their leave, paying, mouth shut: a mere form! # puts: soviet-power-formal # source: pss35-p399-400
    BUKHARIN: It's the tired village's peace! And we walk behind its plough, with a book! # objects: peasant-peace # source: pss36-p289
}
* {not chose("epi-they-plough")} ["Behind it, yes. But unsigned, one could still let go." # id: epi-let-go # as: reply # argues: soldiers-to-the-plough # against: peasant-peace # owns: concession]
    It's noted, crossed out, and put back.
* ["And who pulls, in your war? Has anyone asked him to his face?" # id: epi-who-pulls # as: reply # against: peasant-peace # owns: question]
    At the door a carter with a piano has stopped to listen. Nobody asks him.
* ["I answer for my hand. It's nobody's plough." # id: epi-nobodys-plough # as: reply # argues: their-workers-must-answer # against: peasant-peace]
    A fine line. They'd asked about the party.
* [Let it stand. # id: epi-stet-plough # leaves: peasant-peace]
    It may stand for a long time, in lead.
- -> april_one_heading

=== april_in_a_clean_collar ===
OSINSKY: Sixth. It lives by leave, pays, is mute: a form. # puts: soviet-power-formal # source: pss35-p399-400
Under it, a sheet of March{voted("v19a-congress") == "against":, when you said no again}:
LENIN: A mere form? What Frenchman of 1793 said that of his republic? It's despair, in a clean collar. # objects: despair-is-shame # source: pss35-p404
* {not chose("epi-the-old-desk")} ["It goes hollow from the cash-box outwards. Knock, and hear." # id: epi-if-one-knocks # as: reply # argues: foreign-then-home-capital # against: despair-is-shame # owns: warrant]
    The boy knocks on the type case. It's full, and sounds it.
* ["Article two is no mood. A power that may not speak is a form." # id: epi-its-no-mood # as: reply # argues: gag-clause # against: despair-is-shame # cites: february-terms]
    {chose("m08-forbidden-to-sing"):You said so in March, with a song in it.|OSINSKY: That is a definition. I am obliged to you.}
* ["Perhaps. What must we see, in a year, to call it alive?" # id: epi-about-the-collar # as: reply # against: despair-is-shame # owns: question]
    OSINSKY: That thesis I have not written.
* [Let it stand. # id: epi-stet-collar # leaves: despair-is-shame]
    It's the last of the herring.
- -> april_one_heading

=== april_one_heading ===
{
- epi_with == "osinsky":
    OSINSKY: May one deal with governments one has sworn to overthrow? No, {voted("v05-principle") == "no":we wrote, you and I|I wrote}; that holds even if it succeeds. Where it leads is another thesis, and refutable.
- else:
    BUKHARIN: May one deal with governments one has sworn to overthrow? Never, wrote Osinsky; no success refutes that! I only say where it leads. Me one can refute. Keep them apart!
}
In May Lenin answers in print. # source: pss36-p288-295
~ epi_now = epi_line()
{epi_now:
- "war":
    LENIN: They write: for ever, where we said: now. And a tired people's rest they call idle. # puts: millions-want-peace # source: pss36-p288-295
- "neither":
    LENIN: Theirs is a nobleman's paper. It asks how one looks; I ask what one can lift. # puts: nobleman-and-peasant # source: pss36-p22 # source: pss36-p288-295
- else:
    LENIN: Managers, wages, orders: under a workers' state that's a step up. An army stands on it. # puts: base-for-red-army # source: pss36-p293-295
}
-> april_home_asks ->
* ["Costly. We're alive to say so." # id: epi-alive-to-say-so # as: speech # argues: survival-principle]
    {voted("v13a-accept") == "for" and voted("v21-ratify") == "for":You've stood by it each time. It gets no lighter.|Who's we? they ask, quite kindly.}
* {epi_now == "accept"} ["Neither. A strike was lost, and we said so at the gate." # id: epi-said-at-the-gate # as: speech # argues: lost-strike]
    {heard("lost-strike"):They know that strike by now. They'd have missed it.|At which gate, they'll ask. You were at several.}
* ["Wrong. And I'd say so if it had cost nothing." # id: epi-cost-nothing # as: speech # argues: imperialist-bargain # owns: warrant]
    {voted("v05-principle") == "no":It's your No of February; it hasn't grown.|{voted("v13a-accept") == "against":You said it in February with your hand.|It needs no date.}}
* {epi_now != "neither"} ["Costly, and not yet paid. Watch Berlin come again; watch us." # id: epi-watch-us # as: speech # argues: one-concession-calls-next # owns: limit]
    {chose("f18-promise-names") or chose("m08-line-names"):You add the names, by the word.|Watch whom first?}
* {epi_now != "accept"} ["Wrong in one word, our name. For the rest let Berlin answer." # id: epi-let-berlin-answer # as: speech # argues: their-workers-must-answer]
    {epi_name:The name again, they say.|Berlin isn't on the line, you're told.}
* {epi_now == "neither"} ["Costly: their guns are aimed where they were, and now by our leave." # id: epi-now-by-leave # as: speech # argues: line-is-a-standing-threat]
    Aimed at whom? At us. They write it down.
* [Send nothing yet. # id: epi-send-nothing # loses: provincial-soviets]
    They'll have to ask each other.
- -> april_what_came

=== april_home_asks ===
{ delegate():
- "metalworker":
    Sizov wires from the works: {chose("f24-tell-three"):three things you told us. Your brother's gone off with one.|{chose("f24-tell-own"):of your two hundred and six, ninety have gone, your brother too.|gates shut, your brother gone for a soldier.}} Wrong, or only costly?
- "soldier":
    A driver brings it from the battery's clerk: {chose("f18-h-leave"):the guns that we left shoot at us now.|{chose("f24-tell-lost"):lost, that's in the book.|five horses, two men.}} Was it wrong, or only costly?
- "student":
    Levitin of the Bureau, one point: {chose("f24-tell-three"):you once sent three.|{chose("m15-home-names"):you sent names, no number.|the stamp's been taken away.}} Wrong, or only costly?
- "commissar":
    Fyokla Guseva wires from Tagil: {chose("pro-t-read-out") or chose("f18-t-widow"):it's Pankov's widow who asks.|{chose("f24-tell-three"):of your three I can still read out one.|in Shadrinsk they've asked me.}} Wrong, or only costly?
- "sailor":
    Your ship, by wire: {chose("f18-s-away") or chose("v10-s-type"):Leena has the type hidden, as you told her.|{chose("f24-tell-lost"):lost, received; we're still here.|a sister asks, name of Leena.}} Wrong, or only costly?
- "role-left-sr":
    A peasant has come up from the village: {chose("f24-to-peasant"):you spoke to one of us on a stair.|they've sent me to ask.} Was it wrong, or only costly?
- else:
    One of those who sent you has found you. {voted("v21-ratify") == "":Well?|We read how you voted.} Wrong, was it, or only costly?
}
->->

=== april_what_came ===
{
- epi_did == "left": -> ending_ratified_left
- epi_did == "turned" or chose("epi-in-that-voice") or chose("epi-stake-the-lot") or chose("epi-paid-him-gladly"): -> ending_ratified_changed
- epi_did == "for": -> ending_ratified_for
}
-> ending_ratified_against

=== april_what_it_cost ===
By differing later counts the treaty took 56 million people and 930,000 square kilometres. Few were asked. {chose("m15-names-promised") or chose("m15-names-and-yes") or chose("m15-names-aloud") or chose("m15-names-and-mine") or chose("m08-line-names") or chose("m15-home-names"):You'd read out the names: Riga, Reval, Kovno, Kiev.|Riga, Reval, Kovno, Kiev.} # source: frus # source: ehist
The march took 60,000 prisoners, says Germany. In April Finland's reds lost Helsingfors. In August the price rose by 6,000 million marks, Livonia and Estonia. On 13 November, Germany beaten in the west, Moscow annulled it. # source: ehist # source: wiki # source: wheelerbennett
The government was kept, and got time; civil war filled it. The Left SRs rose in July; then one party ruled. What refusing would have cost nobody knows. # source: pss36-n18 # source: carr1
->->

=== ending_ratified_for ===
You argued for it, and it was ratified. {voted("v01-activists") == "separate-peace":In January you'd been one of fifteen.|{voted("v06-signnow") == "yes":On 3 February you'd written yes, among five.|You'd known what it was.}} # source: pss35-n101 # source: pss35-n123
-> april_what_it_cost ->
Of February's seven for it Zinoviev and Smilga were shot under Stalin, Sokolnikov killed in prison. Stasova outlived them all. # source: pss35-n144 # source: biographies
{ delegate():
- "metalworker":
    Three hundred of thirty-four hundred came to Moscow. In June your lathe gets its belt, and turns shells. Ozols gets home to Wolmar in the winter, with a rifle. {chose("pro-a-wolmar") or chose("v23-ozols"):You'd asked after it by name: he writes once, in thanks.|He writes once, in Latvian.} From your brother come two words off the Volga: still here. They're three weeks old.
- "soldier":
    The squire's steward takes your land back, and the pear tree for his fence. {chose("v23-odarka") or chose("m15-article-six"):You'd told them of your wife, and voted.|Was it you, your wife asks, who gave it him?} In the winter he leaves with the Germans. You walk there, nineteen days. She opens. She has left the stump in.
- "student":
    Uncle Meyer is back, the aunt writes; he sits by the stove in his coat. {heard("betrays-border-peoples"):You'd asked for him by name, where you could.|That's the peace, people say.} The sentry who paid for eggs is in France. At New Year a card comes with no censor's stamp. It asks who's next. You don't know.
- "commissar":
    For nine weeks the rails are free: {chose("m15-iron-and-nails") or chose("v03-iron-for-rye"):nails up, rye down, as you'd told them.|thirty-eight of forty, thirty-nine.} In summer there's a front across your line, with Russian spoken on both sides. You weigh the nine weeks, at times. They aren't light. {chose("pro-t-take"):You take Pankov's padlock back to his widow.|To Pankov's widow you take a padlock.} She lets you hang it.
- "sailor":
    Your ship wasn't handed over. The port was. {chose("m15-ran-on-time"):It ran on time, you'd told them.|{chose("v23-trams"):What does she set next? you'd asked them. German.|Till the autumn the papers there are German.}} In November your sister sets Estonian, for a state with an army, and your brother in it. You're abroad there. She sends five words, and has paid for six: come when it is over.
- "role-left-sr":
    In July your party kills the German ambassador, to have its war after all, and is broken. {chose("f24-to-spiridonova"):Spiridonova, with whom you stood one night, had turned against the peace by June.|Some who'd wanted yes join the Bolsheviks.} In autumn an order comes for the village's grain. The answer has eleven crosses. They ask you to carry it.
- else:
    Those who sent you split over it into halves, and each half says that you spoke for it. You had. In summer one writes, from a front: had you promised weeks, or months? You look it up. You had said: time.
}
Here the story stops. The report says where you stood, and why; not whether you were right.
-> END

=== ending_ratified_against ===
{voted("v13a-accept") == "for":You let it through in February, and in March you didn't|You weren't for it, and it was ratified}; you kept your post. {chose("v23-carry"):The terms that you copied out have come apart at the folds.|{chose("f18-promise-stay"):You'd promised that, in a corridor.|Somebody had to open in the morning.}}
-> april_what_it_cost ->
Of February's four abstainers, Dzerzhinsky died in 1926; Joffe took his life in 1927; Krestinsky was shot in 1938, Trotsky murdered in 1940. # source: pss35-n144 # source: biographies
{ delegate():
- "metalworker":
    You'd have refused, and you packed the lathes. Eleven are running by June, under a soviet and an engineer, who shout. {chose("f18-a-ozols"):Ozols comes first, you'd wired once; he kept the strip.|{chose("v10-a-ask-ozols"):You'd wired once to ask Ozols; he kept the strip.|Ozols has gone to the Latvian rifles.}} You chalk up who eats. A date for flour you never brought. Nobody did.
- "soldier":
    There's an army again, with officers, who salute you. {chose("f18-h-wounded"):Some of the wounded that you had them carry are in it.|Of your battery one man's in it.} It's sent south, against Russians. In winter you reach Konotop. Your wife has the steward's measuring tape in a drawer. You wouldn't have signed, you tell her. Who asked you? she says.
- "student":
    In November Weigel, the prisoner who swept for you, writes: he has carried a red flag. {chose("v24-two-hundred-rifles") or chose("pro-d-liebknecht"):You'd have armed two hundred like him in January.|Whether he had it from us or from the trenches he doesn't say.} Kovno gets a government, then another. The aunt sells eggs to both. Uncle Meyer's back from the timber, and says little.
- "commissar":
    Berlin got no rye, as far as your wagons go. In summer villages take thirty-four rifles from under their straw, against the order to give up grain. {chose("f18-t-give"):You'd once given grain out, by the wagon. |}The order has your name under it, as before. This time you go there first, alone.
- "sailor":
    You brought out the ship. In Reval they let the trams run, and close the soviet. {chose("v10-s-listening"):I stay listening, you had sent your sister. You did.|You listen each night, at her hour.} In November there's a new hand on that key: quick, Estonian, sure of itself. It isn't hostile. It asks which ship, and for whom.
- "role-left-sr":
    {chose("f24-to-kamkov"):How long? Kamkov had asked you on the stairs.|How long? your people had asked.} In July they answer it themselves: they kill the German ambassador, and are put down. The village hasn't heard; it's mowing. How long? they ask you there. They mean the fine weather.
- else:
    You'd have gone another way, and you carried this one. {voted("v15-vtsik") == "against":Your no of February is in a printed list, wrongly spelt.|They count you among those who stayed; it's kindly meant, by some.} In summer you're sent to a front. What for? asks a boy. You tell him. It's nearly the sentence of January.
}
Here the story stops. The report has what you argued, and who argued it then. The weighing is yours.
-> END

=== ending_ratified_left ===
{epi_ally:You walked out with your party|You laid down your post over it}, and it was ratified. {epi_last() == "for":In March you put up a hand for it after all.|{chose("m15-no-part"):At the roll in March there was no answer to your name.|{chose("f22-a-free-line"):You'd asked them to leave you a line, and signed it.|The chair stood a while, pushed back.}}}
-> april_what_it_cost ->
By autumn most of the Left were at work again. Of February's four against Uritsky was murdered in August; Lomov, Bubnov, Bukharin were shot under Stalin. # source: pss35-n144 # source: cohen # source: biographies
{ delegate():
- "metalworker":
    You said it at the gates, on a crate. {chose("f24-tell-own"):Two hundred and six had given you their names.|Some asked who was seeing to the flour.} In June you take the ration books again; they'd kept your pencil. Of nine rifles four come home, and your brother. He has two words about it: they ran. He doesn't say who.
- "soldier":
    In May four of you go south, by train, then on foot. {chose("v23-odarka"):Which of you will write to her? you'd asked.|After a junction you're three.} From a wood you see your chimney, smoking. In winter nobody's in the way. I cooked for three Germans, says your wife. The eight horses have a farrier: left-handed, you hear.
- "student":
    You typed a dentist's bills, for bread. {chose("f18-d-nobody"):Nobody fires yet, you'd wired once. In July they do.|In July there's a front.} The Left come back, singly, by the side stairs; you sign on as a nurse: there are lamps to be held. A card from Kovno: Uncle Meyer's back, and asks if you're still against.
- "commissar":
    You spoke in Shadrinsk county. What for, the rifles? they asked. And the nails? {chose("pro-t-signed") or chose("pro-t-read-out"):They had Pankov from you, and let you finish.|Somebody said the name Pankov.} By autumn they know. You'd left Fyokla, your deputy, the scales. On the one pan, she says, you were right; on the other, away.
- "sailor":
    For Reval you were a train too late. Those who came out over the ice, with one cow, you asked for your sister. {chose("v10-s-type") or chose("f18-s-away"):The type's under a floor, one said, as you'd told her.|She stayed, one said.} In November she sets what she thinks, in Estonian. Some of it's about you. It has no misprints.
- "role-left-sr":
    You went out of the government in March. In July, when your party has tried its rising, there's nothing left to go out of. {chose("f24-hand-leave"):You'd left one roll already, in February.|You're held for a while, and let go.} Then you go to the village. They've a school with no teacher. Read us the treaty, they say, slowly.
- else:
    Some were glad to lose you. Some asked who'd do your work. By June you're doing it again, at another desk. {chose("f18-promise-stay"):You had promised not to split the party. They remind you.|You'd kept the right to speak. Nobody has time to listen.} At the front you tell one man. He'd taken you for somebody who stayed.
}
Here the story stops. The report has what you said, and who said the same. It knows no verdict.
-> END

=== ending_ratified_changed ===
You changed your mind, and said so{chose("m15-hand-for-change") or chose("m15-hand-against-change"): before twelve hundred, with your hand up|{chose("v23-hand-for-change") or chose("v23-hand-against-change"): on 23 February, among fifteen| where it could be heard}}. It was ratified either way. # source: pss36-n45 # source: pss35-n144
-> april_what_it_cost ->
You weren't alone. Trotsky, it's reported, said that he'd have voted otherwise, had he known who would leave. Spiridonova, once for signing, was against it by June. # source: fel # source: churakov
{ delegate():
- "metalworker":
    So you were wrong, says Ozols. Once, you say; I don't know when. {chose("v21-take-back"):You'd taken back a strike in January, before sixty.|He lends you his micrometer.} The shop keeps one thing of yours: before a vote somebody says what would change his mind. Was I right to go? asks your brother, from a front. For once you've no figure.
- "soldier":
    A man's turned like a horse in a narrow lane: a hand on its nose. {chose("v23-who-stayed") or chose("m15-under-those-floors"):You had told them so, cap off.|They hadn't laughed.} In December the road to Konotop's open. First one, then the other, says your wife: so you'd looked at it. Of the pear tree there's a stump; a neighbour gives you a graft.
- "student":
    Levitin has entered you twice, with two dates. It's his only complete entry, he says. {chose("v03-strike-yes") or chose("v03-strike-no"):On 3 February you'd struck out a word on a sheet, before them all.|He has put a colon between.} You send both your texts to Kovno, on one sheet. It returns, with Uncle Meyer's pencil beside one line: I don't know. # source: pss35-n123
- "commissar":
    First the one pan, you tell the Committee, then the other; it was the same scale. {chose("pro-t-signed") or chose("pro-t-read-out"):They knew from Pankov's case that you say so.|They'd never heard a storekeeper say so.} In summer the line's cut. You ask either side what would make it stop. One throws you out. The other's late with its answer.
- "sailor":
    You'd sent one thing, then: correction. It's an honest signal, and costs the same. {chose("v10-say-nothing"):On the night of the tape you'd said nothing.|Your ship acknowledged both.} Leena sets such a line each Monday: for this, read that. In November Reval calls in your own language. It's you who asks for a repeat.
- "role-left-sr":
    You'd two opinions, a month apart, and your party one. {chose("f24-hand-lsr-for"):One night you'd raised a hand against your whole bench.|Both were the village's.} In July it rises with its one, and is broken. You're let go, since nobody knows under which head you belong. In the village your second letter is nailed up, under your first.
- else:
    Half of those who sent you say that nobody can rely on you, and half that only you will do. {chose("pro-r-prove"):In January you'd wanted one who could say what would prove him wrong.|Both send you again.} By winter the one thing you thought looks right for a week, and then the other. You've stopped keeping the score.
}
Here the story stops. In the report stand both your courses, and the reason between. It doesn't choose.
-> END
