// English words that show why an item exists, what sort of work it is, and what is still open.

import type { Lexicon } from '../lexicon';
import { list } from '../word-list';

export const INTENT: Lexicon = {
  purpose: list(
    `so that, so we can, so you can, so they can, so users can, so it can, so i can, so _ can, so _ could, so _ are able, so _ will, so _ is able, so i, so they, needed for, needed to, allow
    people, allow developers, allows developers, to allow _ to, in case, in order to, in order that, so as
    to, to avoid, to prevent, to reduce, to make it easier, to be able to, the goal is, the purpose, the idea is, the
    reason, the aim, the motivation, the benefit, the use case, use case, use-case, makes it easier, make it easier,
    make it possible, this allows, this would allow, this will allow, this enables, would allow us, will allow us,
    allows us to, allow users to, allows users, which allows, would enable, to ensure, to help, helps, would help,
    will help, helpful, that way, this way, for the sake of, to improve, to speed up, to save, to simplify, enabling`,
  ),
  reason: list(
    `because, since, due to, as a result, caused by, therefore, otherwise, reason, rationale, motivation, background,
    justification, purpose, business value, benefit, hence, thus, thereby, given that, leads to, results in, resulting
    in`,
  ),
  harm: list(
    `cannot, can't, can not, unable to, impossible, no way to, not possible, isn't possible, is not possible,
    difficult, hard to, painful, pain, annoying, confusing, confused, confuses, frustrating, frustrated, misleading,
    mislead, slow, too slow, slows, cumbersome, tedious, inconvenient, error-prone, error prone, time-consuming, time
    consuming, problem, problematic, issue, fails, fail, failing, crash, crashes, breaks, broken, lose, loses, lost,
    losing, waste, wasted, wasting, missing, lacks, lacking, limited, limitation, forced to, force, forces,
    workaround, work around, have to manually, manually, not aware, complain, complaints, complained, suffer, doesn't
    allow, does not allow, don't allow, doesn't support, does not support, not supported, no longer, no support, there
    is no, there's no, there are no, makes it hard, makes it difficult, bad, poor, ugly, insecure, vulnerable,
    vulnerability, expensive, inefficient, redundant, clutter, unnecessary, useless, doesn't work, does not work, not
    work, nothing happens, risk`,
  ),
  now: list(
    `currently, right now, at the moment, at present, today, presently, existing, as of now, so far, until now, for
    now, always, every time, sometimes, often`,
  ),
  value: list(
    `useful, would be nice, would be great, would be good, would be helpful, would be useful, nice to have, better,
    easier, easily, improve, improves, improved, improvement, faster, simpler, more efficient, convenient,
    convenience, valuable, important, essential, critical, required by, customer, customers, user experience,
    performance, security, usability, consistency, consistent, readable, flexibility, flexible, intuitive, save time,
    popular, commonly`,
  ),
  person: list(
    `user, users, customer, customers, developer, developers, admin, admins, administrator, people, client, clients,
    team, we, i, they, you, someone, visitor, researcher, member, members, reader, editor, author, student, teacher,
    patient, shopper, buyer, seller, staff, employee, manager, operator, tester, support team, agent, guest, owner,
    maintainer, contributor, volunteer, librarian, analyst, everyone, nobody, anyone, colleague, treasurer, call us,
    ask us`,
  ),
  story: list(
    "as a, as an, as the, i want, i would like, i'd like, i need, i can, we want, we would like, we'd like, we need",
  ),
  expected: list(
    `expected result, expected results, expected behavior, expected behaviour, expected output, expected outcome,
    expected, acceptance criteria, acceptance criterion, acceptance test, acceptance tests, acceptance, definition of
    done, conditions of satisfaction, cos, dod, exit criteria, success criteria, requirements, test steps, steps to
    test, how to test, test case, testing steps, verify that, verify, make sure, ensure that, check that, confirm
    that, should see, should be able, should be, should not, should have, should return, should show, should display,
    should work, must be, must not, must have, must support, is displayed, are displayed, is shown, are shown, given,
    when, then, test`,
  ),
  reproduce: list(
    `steps to reproduce, to reproduce, repro steps, reproduction, actual result, actual results, actual behavior,
    actual behaviour, actual, observed, steps, stack trace, stacktrace, environment`,
  ),
  example: list(
    `example, examples, for example, for instance, e.g, e.g., i.e, sample, sample code, test code, snippet, such as,
    output, input, proposal, usage`,
  ),
  /** States who is hurt or what gets better, beyond doubt. */
  gain: list(
    `would spare, spares, costs us, cost us, costs them, tell us that, go away, would save, will save, saves us, saves them, saves time, save us from`,
  ),
  /** States conditions of done, beyond doubt. */
  'done when': list(`done when, finished when, complete when, completed when, accepted when, done if, satisfied when`),
  /** Heads of lists and tables that tell what must come out. */
  criteria: list(
    `acceptance criteria, acceptance criterion, acceptance tests, definition of done, conditions of satisfaction,
    expected result, expected results, expected outcome, expected outcomes, expected behavior, expected behaviour,
    expected output, success criteria`,
  ),
  /** Doubts that research is there to end. */
  ignorance: list(
    `i don't know, we don't know, don't know how, don't know if, don't know what, don't know whether, do not know`,
  ),
  /** Says outright that something is undecided. */
  doubt: list(
    `not sure if, not sure whether, not sure how, not sure what, not sure that, not sure it, not sure this, not sure
    where, not sure we, not sure which, not sure about, not really sure, not entirely sure, i'm not sure, i am not
    sure, we're not sure, not certain, unsure, unclear whether, unclear if, unclear how, it is unclear, it's unclear,
    not clear whether, not clear if, not clear how, to be decided, to be determined, to be defined, to be discussed,
    to be considered, to be clarified, to be confirmed, to be agreed, must be defined with, needs to be defined, need
    to be defined, needs to be properly defined, should be discussed, must be decided, must be discussed, will be
    defined further, defined later, tbd, tbc, tba, need to decide, needs to decide, have to decide, must decide,
    decide on whether, decide between, needs to be decided, has to be decided, needs a decision, pending decision,
    need to determine, needs to be determined, need to figure out, needs to be figured out, needs discussion, needs to
    be discussed, need to discuss, needs further discussion, open question, open questions, open issue, open issues,
    undecided, not decided, not yet decided, haven't decided, not been decided, remains to be, needs clarification,
    need clarification, needs more research, requires more research, require more research, need more research, i'm
    wondering, wonder whether, wondering if, wondering whether, up for discussion, up for debate, feedback welcome,
    feedback would be, feedback is welcome, comments welcome, suggestions welcome, ideas welcome, most welcome, not
    answered, unanswered, i don't know, we don't know, don't know how, don't know if, don't know what, don't know
    whether, do not know, no idea, has anyone, any ideas, any thoughts, any suggestions, any tips, determined whether,
    should evaluate, should revisit whether, see if we can, then see whether, see whether we, need to check whether,
    need to check if, have not scoped, not scoped, viable or not, feasible or not, or maybe, or perhaps, possibly
    explore, may be useless, could be necessary, should we, shall we, do we need, do we want, which one should, not
    exactly sure, we may want to, we may need to, we might want to, we might need to, we might be able, we could also
    consider, consider also, either through, could either, can either, should either, involve either, start the
    discussion, will update the details, details will follow, i think it's something, perhaps better, pros and cons,
    hard to say, depends on the outcome, depending on the outcome, needs consideration,
    needs some thought, needs thought, alternatives are, two options, several options, or some sort of, or some kind
    of, either or`,
  ),
  /** Open when the sentence starts with it. */
  weigh: list(
    `decide whether, decide if, decide which, decide how, decide on, determine whether, determine if, see whether, see
    if, evaluate whether, investigate whether, explore whether, consider whether, should we, could we, do we, either`,
  ),
  /** A choice left to whoever builds it. */
  maybe: list(
    `maybe, perhaps, possibly, probably, might, may want, we may, we might, might want, might need, may need, could
    also, we could, should consider, could consider, consider, alternatively, either, ideally, if possible, if
    feasible, or something, some sort of, something like, potentially, potential`,
  ),
  ask: list(
    `how, what, which, who, where, when, why, should, shall, do, does, did, is, are, can, could, will, would, has,
    have, any, or, but where, and what, and how, so what, so how, what if, what about, how about`,
  ),
  polite: list(
    `could you, can you, would you, can we get, could we get, please, would it be possible, is it possible to, would it
    be nice, wouldn't it be, would be nice, why not, why don't, can someone, can anybody, could someone, can anyone,
    eta, estimated time, any timeline, any update, any news, what if i want, how can i, how do i, how to, is there any
    way to, is there a way to, did you know`,
  ),
  research: list(
    `investigate, investigation, investigating, research, spike, explore, exploration, evaluate, evaluation, determine,
    find out, figure out, analyse, analyze, analysis, understand, decide, decision, prototype, poc, proof of concept,
    proof-of-concept, feasibility, assess, assessment, compare, comparison, study, survey, look into, review, discuss,
    brainstorm, identify, question, options`,
  ),
  chore: list(
    `refactor, refactoring, refactored, upgrade, upgrading, bump, clean up, cleanup, clean-up, tidy up, tidy, unit
    test, unit tests, tests, integration test, integration tests, test suite, test case, coverage, ci, jenkins,
    travis, github actions, build system, build script, build scripts, build server, nightly, javadoc, docs,
    documentation, document, readme, guide, tutorial, deprecate, deprecated, dependency, dependencies, lint, linter,
    eslint, checkstyle, sonar, deploy, deployment, infrastructure, license, licence, license header, rename,
    restructure, reorganize, reorganise, code review, technical debt, tech debt, dead code, unused, compiler warning,
    compiler warnings, pipeline, packaging, repo, pull request, wiki, website, blog, blog post, benchmark, milestone,
    sprint, meeting, demo, release notes, release, changelog, qe, automated tests, regression test, regression tests,
    migrate, migration, port to, move to, switch to, update to, workspace, sprint planning, epic, hire, procure,
    cluster, server, servers, backend, codebase, source code, legacy code, sample app, test plan`,
  ),
  /** Chores that features may speak of too. */
  upkeep: list(
    `test, testing, build, version, versions, compile, setup, set up, update, branch, merge, sample, samples, publish,
    automate, automated, automation, logging, metrics, performance, port, repository, example`,
  ),
  fault: list(
    `error, errors, fails, fail, failed, failure, failing, crash, crashes, crashed, crashing, exception, exceptions,
    broken, breaks, wrong, wrongly, incorrect, incorrectly, bug, bugs, fix, fixed, fixes, regression, npe,
    nullpointerexception, leak, leaks, hang, hangs, freeze, freezes, stuck, missing, invalid, not working, doesn't
    work, does not work, doesn't, does not, cannot, can't, not, no longer, unexpected, unexpectedly, never, undefined,
    null, corrupt, corrupted, deadlock, race condition, memory leak, flicker, inconsistent, lost, disappears, ignored,
    duplicate, timeout, times out, reproduce`,
  ),
  vague: list(
    `etc, stuff, things, various, some, several, misc, miscellaneous, improve, improvements, better, enhance,
    enhancements, better support, fix issues, general, appropriate, as needed, as necessary, and so on, somehow,
    something, minor, update, updates`,
  ),
  /** Words that would fit the title of any item. */
  woolly: list(
    `manage, managing, management, handle, handling, integrate, integration, communicate, interact, interaction, easy,
    easily, better, appropriate, relevant, useful, various, data, information, detail, things, functionality,
    functionalities, feature, content, material, system, activity, activities, solution, framework, infrastructure,
    phase, step, overview, experience, etc, general, generic, different, certain, improve, improved, improvement,
    enhance, support, supported, receive, access, identify, determine, understand, know, view, process, processes, tool,
    service, quality, issue, task, misc, documentation, research, study, coding, design, discussion, meeting, week,
    planning`,
  ),
  /** Says that the content stands elsewhere. */
  pointer: list(
    `see attached, see attachment, see mockup, see mock-up, attached, as discussed, refer to, see comment, see the
    comments, see wiki, see confluence, see below, see mail, see email, as described in, defined in, described in, more
    info, more details, details follow`,
  ),
  /** Asks somebody for help instead of telling what is wanted. */
  plea: list(
    `please help, kindly help, need help, help me, any help, your help, thanks in advance, hi all, hello everyone,
    hello all, regards, urgent`,
  ),
  also: list(
    `also, in addition, additionally, furthermore, moreover, and also, besides, secondly, another, an addition`,
  ),
  'second wish': list(
    `and to, and need, and needs, and want, and wants, and would like, and also, and be able to, as well as to, and
    should be able to`,
  ),
  /** Adds a second wish to a title. */
  'to boot': list('also, and also, additionally'),
  heap: list(`misc, misc., miscellaneous, catch all, catch-all, assorted, various, a bunch of, odds and ends`),
  /** "Also" that draws a consequence instead of adding a wish. */
  aside: list(
    `would also be, would also involve, would also simplify, could also, may also, might also, also be, also has, also
    have, also had, also includes, also is, is also, are also, also been, see also, also see, also tried, also note`,
  ),
};
