"""The verbs with which an item may begin. Add a word where it belongs in the alphabet; nothing else is needed.

Knows English imperatives. `NOUNS_TOO` are those that also name a thing, so that "plan and report" is not two actions.
"""

VERBS = frozenset(
    """
    accept access acknowledge act adapt add address adjust admit advance advise agree alert align allocate allow amend
    anchor announce answer apologise apply appoint appraise approach approve archive arrange ask assemble assess assign
    attach attend audit authorise avoid
    back backdate balance baseline begin bill block book break brief bring budget build bundle buy
    calculate call cancel capture carry cast catch celebrate certify chair challenge change charge chart chase check
    choose circulate cite clarify classify clean clear close coach code collate collect combine come communicate compare
    compile complete compose compute concede conclude confer confirm connect consider consolidate consult contact
    continue contribute control convene convert cool copy correct cost count cover create credit cross cut
    date debrief decide declare decline deduct defer define delay delegate delete deliver demand demonstrate deposit
    describe design designate destroy determine diarise direct disable discharge disclose disconnect discuss dismiss
    display dispose distribute divide do document donate double download draft draw drop dry
    edit email embargo empty enable encourage encrypt end enforce engage enter escalate establish estimate evaluate
    examine exchange exclude execute exercise expect explain export express extend extract
    face fetch figure file fill finalise find finish fit fix flag focus follow forecast forget formulate forward free
    freeze fund
    gather get give go grade grant greet group guard guide
    halt hand handle have hear help hide hire hold honour host
    identify ignore import include inform insist inspect install instruct insure interview introduce inventory
    investigate invite invoice involve isolate issue itemise
    join judge
    keep kick know
    label land launch lay lead learn leave lend let license lift limit link list listen load lock log look lower
    mail maintain make manage map mark match measure meet mention merge migrate mirror model monitor mothball move mute
    name narrow negotiate nominate note notify number
    obey observe obtain offer open order organise outline own
    pack part pass patch pause pay permit phone photograph pick pin place plan play point port post postpone practise
    praise prepare present preserve price print process produce promise propose protect prove provide publish pull put
    qualify quarantine question quote
    raise rank rate reach read reassign reassure rebook recall receive reclaim recognise recommend reconcile record
    recover redact redirect reduce refer refresh refund refuse register rehearse reimburse reject relabel relay release
    remain remind remove rename render renew repair repeat replace reply report request rescind rescue reserve reset
    resign resolve respect respond rest restart restore restrict resume retain retest retire retrieve return reverse
    review revise revoke rewrite ring rotate round route run
    save say scan schedule score screen seal search seat secure seek select send separate serve set settle share shield
    ship shortlist show shred shut sign signal simulate sit sketch skip sleep sort speak specify spend split sponsor
    staff stagger stand start state stay step stop store strip study submit suggest sum summarise supply support
    surrender survey suspend swap sweep switch
    tabulate take talk tally teach tell tender test thank tick tie tighten time total trace track trade train transcribe
    transfer translate treat trigger trim try turn
    unlink unlock unpublish unsubscribe update upgrade upload use
    value verify view visit
    wait waive walk warn wash watch weigh welcome widen wind wipe wish withdraw withhold witness work wrap write
    """.split()
)
NOUNS_TOO = frozenset(
    """
    access act address advance alert anchor answer approach archive audit back balance baseline bill block book break
    brief budget build call cancel capture change charge chart check code contact control copy cost count cover credit
    cross cut date debrief delay demand deposit design direct display document double download draft draw drop email
    embargo end estimate exchange exercise export extract face figure file fill fit fix flag focus forecast forward free
    freeze fund grade grant group guard guide halt hand help hire hold host import interview inventory invoice issue
    join judge kick label land launch lead learn leave lift limit link list load lock log look mail map mark match
    measure mention mirror model monitor move name note number offer open order outline own pack part pass patch pause
    pay permit phone pick pin place plan play point port post practise praise present price print process produce
    promise quarantine question quote raise rank rate reach read record refund register relay release remind repair
    repeat reply report request rescue reserve reset rest return reverse review ring round route run save say scan
    schedule score screen seal search seat secure separate set settle share shield ship show sign signal sketch skip
    sleep sort split sponsor staff stand start state stay step stop store strip study supply support surrender survey
    swap sweep switch tally tender test thank tick tie time total trace track trade train transfer treat trigger trim
    try turn update upgrade upload use value view visit wait walk wash watch welcome wish witness work
    """.split()
)
