// What the script may ask of the game. Every answer is read-only and may be asked twice.
// The stand-ins below let the script play alone in any Ink editor, with the votes as they fell on the day.
EXTERNAL heard(argument)
EXTERNAL met(argument)
EXTERNAL voted(motion)
EXTERNAL tally(motion, option)
EXTERNAL carried(motion)
EXTERNAL leans(person)
EXTERNAL moved(person)
EXTERNAL hand(motion, person)
EXTERNAL chose(choice)
EXTERNAL changed()
EXTERNAL course()
EXTERNAL consistent()
EXTERNAL delegate()
EXTERNAL floors()

=== function heard(argument) ===
~ return false

=== function met(argument) ===
~ return false

=== function voted(motion) ===
~ return ""

=== function tally(motion, option) ===
{
- motion == "v01-activists" and option == "separate-peace":
    ~ return 15
- motion == "v01-activists" and option == "no-war-no-peace":
    ~ return 16
- motion == "v01-activists":
    ~ return 32
- motion == "v02a-revwar" and option == "for":
    ~ return 2
- motion == "v02a-revwar" and option == "against":
    ~ return 11
- motion == "v02a-revwar":
    ~ return 1
- motion == "v02b-delay" and option == "for":
    ~ return 12
- motion == "v02b-delay":
    ~ return 1
- motion == "v02c-trotsky" and option == "for":
    ~ return 9
- motion == "v02c-trotsky":
    ~ return 7
- motion == "v05-principle" and option == "yes":
    ~ return 12
- motion == "v05-principle":
    ~ return 2
- motion == "v06-signnow" and option == "yes":
    ~ return 5
- motion == "v06-signnow" and option == "no":
    ~ return 9
- motion == "v06-signnow":
    ~ return 3
- motion == "v07a-offer" and option == "for":
    ~ return 5
- motion == "v07a-offer":
    ~ return 6
- motion == "v07b-wait" and option == "for":
    ~ return 6
- motion == "v07b-wait":
    ~ return 5
- motion == "v07d-contingent" and option == "for":
    ~ return 6
- motion == "v07d-contingent" and option == "against":
    ~ return 1
- motion == "v07d-contingent":
    ~ return 4
- motion == "v08-morning" and option == "for":
    ~ return 6
- motion == "v08-morning":
    ~ return 7
- motion == "v09-evening" and option == "for":
    ~ return 7
- motion == "v09-evening" and option == "against":
    ~ return 5
- motion == "v09-evening":
    ~ return 1
- motion == "v12-aid" and option == "for":
    ~ return 6
- motion == "v12-aid":
    ~ return 5
- motion == "v13b-prepare" and option == "for":
    ~ return 15
- motion == "v13b-prepare":
    ~ return 0
- motion == "v13c-poll" and option == "for":
    ~ return 11
- motion == "v13c-poll" and option == "abstain":
    ~ return 4
- motion == "v13a-accept" and option == "for":
    ~ return 7
- motion == "v13a-accept":
    ~ return 4
- motion == "v15-vtsik" and option == "for":
    ~ return 116
- motion == "v15-vtsik" and option == "against":
    ~ return 85
- motion == "v15-vtsik" and option == "abstain":
    ~ return 26
- motion == "v19a-congress" and option == "for":
    ~ return 30
- motion == "v19a-congress" and option == "against":
    ~ return 12
- motion == "v19a-congress" and option == "abstain":
    ~ return 4
- motion == "v19b-left" and option == "for":
    ~ return 9
- motion == "v19b-left" and option == "against":
    ~ return 28
- motion == "v21-ratify" and option == "for":
    ~ return 784
- motion == "v21-ratify" and option == "against":
    ~ return 261
- motion == "v21-ratify" and option == "abstain":
    ~ return 115
}
~ return 0

=== function carried(motion) ===
{
- motion == "v02b-delay" or motion == "v02c-trotsky" or motion == "v05-principle":
    ~ return true
- motion == "v07b-wait" or motion == "v07d-contingent" or motion == "v09-evening" or motion == "v12-aid":
    ~ return true
- motion == "v13a-accept" or motion == "v13b-prepare" or motion == "v13c-poll":
    ~ return true
- motion == "v15-vtsik" or motion == "v19a-congress" or motion == "v21-ratify":
    ~ return true
}
~ return false

=== function leans(person) ===
{
- person == "trotsky" or person == "krestinsky" or person == "dzerzhinsky" or person == "joffe":
    ~ return "abstain"
- person == "bubnov" or person == "uritsky" or person == "bukharin" or person == "lomov":
    ~ return "against"
}
~ return "for"

=== function moved(person) ===
~ return false

=== function hand(motion, person) ===
{ motion:
- "v07a-offer":
    ~ return offered(person)
- "v07b-wait":
    {offered(person) == "for":
        ~ return "against"
    }
    {offered(person) == "against":
        ~ return "for"
    }
    ~ return ""
- "v07d-contingent":
    { person == "joffe":
        ~ return "against"
    }
    { person == "bukharin" or person == "lomov" or person == "uritsky" or person == "krestinsky":
        ~ return "abstain"
    }
    ~ return "for"
- "v08-morning":
    { person == "zinoviev":
        ~ return "for"
    }
    { person == "dzerzhinsky":
        ~ return "against"
    }
    ~ return offered(person)
- "v09-evening":
    { person == "trotsky" or person == "zinoviev":
        ~ return "for"
    }
    { person == "stasova":
        ~ return "abstain"
    }
    ~ return offered(person)
- "v13a-accept":
    ~ return leans(person)
}
~ return ""

=== function offered(person) ===
{ person == "lenin" or person == "stalin" or person == "sverdlov" or person == "sokolnikov" or person == "smilga":
    ~ return "for"
}
{ person == "trotsky" or person == "bukharin" or person == "lomov" or person == "uritsky" or person == "joffe" or person == "krestinsky":
    ~ return "against"
}
~ return ""

=== function chose(choice) ===
~ return false

=== function changed() ===
~ return false

=== function course() ===
~ return "open"

=== function consistent() ===
~ return true

=== function delegate() ===
~ return "metalworker"

=== function floors() ===
~ return 4
