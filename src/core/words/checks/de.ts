// The sentences of the checks in German, in the order of the catalogue. They reach a reader through Forge's translations.

import { translationOf } from '../translation';
import { en } from './en';

export const de = translationOf(en)({
  'missing-description.name': 'Fehlende Beschreibung',
  'missing-description.why': 'Ein Titel allein lässt das Team raten, und der Irrtum zeigt sich erst spät.',
  'missing-description.found': 'Es gibt keine Beschreibung, und der Titel allein sagt nicht, was gebraucht wird.',
  'missing-description.fix': 'Zwei Sätze ergänzen: Was passiert heute, und was soll stattdessen passieren?',
  'missing-acceptance-criteria.name': 'Fehlende Akzeptanzkriterien',
  'missing-acceptance-criteria.why': 'Wenn niemand sagt, was geprüft wird, bedeutet „fertig“ für alle etwas anderes.',
  'missing-acceptance-criteria.found': 'Nirgends steht, woran man sieht, dass es fertig ist.',
  'missing-acceptance-criteria.fix': 'Ein Beispiel ergänzen: Was tut jemand, und was ist dann zu sehen?',
  'thin-item.name': 'Dürftiger Vorgang',
  'thin-item.why': 'Wenn alle erst nachfragen müssen, findet das Refinement im Sprint statt.',
  'thin-item.found': 'Es steht zu wenig darin, um anzufangen oder zu schätzen.',
  'thin-item.fix': 'Ergänzen, was heute passiert, was stattdessen passieren soll, und ein Beispiel.',
  'vague-summary.name': 'Vager Titel',
  'vague-summary.why':
    'Listen, Boards und Suchen zeigen nur den Titel. Ein vager wird immer wieder geöffnet oder übersehen.',
  'vague-summary.found': 'Der Titel „{summary}“ würde auf fast jeden Vorgang passen.',
  'vague-summary.fix': 'Sagen, wer was braucht, in den Worten der Menschen, die es benutzen.',
  'open-question.name': 'Offene Frage',
  'open-question.why': 'Ein unentschiedener Punkt hält die Arbeit mittendrin auf, oder jemand rät.',
  'open-question.found': 'Noch offen: „{words}“',
  'open-question.fix': 'Diejenigen fragen, die entscheiden können, und die Antwort an ihre Stelle schreiben.',
  'compound-item.name': 'Mehrere Wünsche in einem',
  'compound-item.why': 'Gebündelte Wünsche warten aufeinander: Die wertvolle Hälfte hängt an der anderen.',
  'compound-item.found': 'Hier stecken Wünsche zusammen, die einzeln gehen könnten: „{first}“ und „{second}“.',
  'compound-item.fix': 'Aufteilen: ein Vorgang je Wunsch, jeder mit eigenem Rang.',
  'missing-estimate.name': 'Fehlende Schätzung',
  'missing-estimate.why':
    'Ohne Größe weiß niemand, ob es in den Sprint passt, und das Team hat noch nicht darüber gesprochen.',
  'missing-estimate.found': 'Noch keine Schätzung, obwohl das Team schätzt, was es plant.',
  'missing-estimate.fix': 'Beim nächsten Refinement gemeinsam schätzen.',
  'missing-reproduction.name': 'Fehlender Weg zum Fehler',
  'missing-reproduction.why':
    'Wer einen Fehler nicht herbeiführen kann, kann ihn weder beheben noch sehen, dass er behoben ist.',
  'missing-reproduction.found': 'Weder die Schritte dorthin stehen da noch, was stattdessen geschehen sollte.',
  'missing-reproduction.fix': 'Die Schritte aufschreiben, was dann geschieht und was geschehen sollte.',
  'flagged-item.name': 'Markierter Vorgang',
  'flagged-item.why':
    'Eine Markierung sagt, dass hier jemand nicht weiterkam; bis sie weg ist, kommt auch der Nächste nicht weiter.',
  'flagged-item.found': 'Er ist als Hindernis markiert.',
  'flagged-item.fix':
    'In einem Kommentar sagen, worauf er wartet, und die Markierung entfernen, sobald das geklärt ist.',
  'blocked-item.name': 'Blockierter Vorgang',
  'blocked-item.why':
    'Arbeit, die auf andere Arbeit wartet, füllt den Sprint, ohne sich zu bewegen, und das fällt erst auf, wenn es zu spät ist.',
  'blocked-item.found': 'Kann noch nicht anfangen, wegen {blockers}.',
  'blocked-item.fix': 'Aus dem Weg räumen, was davorsteht, oder danach einplanen.',
  'oversized-item.name': 'Zu großer Vorgang',
  'oversized-item.why':
    'Je größer ein Vorgang, desto weniger weiß jemand über ihn, und desto eher rutscht er in den nächsten Sprint.',
  'oversized-item.found': 'Auf {estimate} geschätzt; hier sollten es höchstens {limit} sein.',
  'oversized-item.fix': 'Den kleinsten Teil abtrennen, der schon jemandem nützt.',
  'expired-readiness.name': 'Abgelaufene Bereitschaft',
  'expired-readiness.why':
    'Was ein Team vor drei Sprints verstanden hat, muss neu erklärt werden, oder es wird aus dem Gedächtnis gebaut.',
  'expired-readiness.found': 'Vor {sprints} Sprints vereinbart und noch immer nicht fertig.',
  'expired-readiness.fix':
    'Neu verfeinern: Wird es noch gewollt, noch verstanden, ist es klein genug? Wenn nicht, aus dem Sprint nehmen.',
  'stale-item.name': 'Veralteter Vorgang',
  'stale-item.why':
    'Woran ein Jahr lang niemand gedacht hat, das wird selten erledigt, und es verdeckt, was wichtig ist.',
  'stale-item.found':
    'Seit {days} Tagen hat sich niemand darum gekümmert; Massenänderungen und Automatisierung zählen nicht.',
  'stale-item.fix': 'Im Kommentar sagen, warum es noch wichtig ist, oder schließen: Wieder öffnen geht jederzeit.',
  'abandoned-item.name': 'Verlassener Vorgang',
  'abandoned-item.why':
    'Ihn zu schließen ist ehrlich gegenüber allen, die noch warten, und macht den Rest des Backlogs sichtbar.',
  'abandoned-item.found': 'Vor {age} Tagen geschrieben, seit {idle} Tagen unberührt und nie in einem Sprint geplant.',
  'abandoned-item.fix': 'Mit einem freundlichen Wort schließen; wer es noch braucht, meldet sich und öffnet es wieder.',
  'overdue-date.name': 'Überschrittenes Datum',
  'overdue-date.why': 'Ein Datum, das niemand einhält, lehrt alle, Daten zu übergehen.',
  'overdue-date.found': 'Das Datum ist seit {days} Tagen vorbei.',
  'overdue-date.fix': 'Ein Datum setzen, das jemand ernst meint, oder keines.',
  'absent-owner.name': 'Abwesende Zuständige',
  'absent-owner.why': 'Alle glauben, jemand habe es im Griff, und niemand hat es.',
  'absent-owner.found': 'Einem Konto zugewiesen, das nicht mehr aktiv ist.',
  'absent-owner.fix': 'Jemandem übergeben, der da ist, oder die Zuweisung aufheben.',
  'prescriptive-item.name': 'Vorgegebene Lösung',
  'prescriptive-item.why':
    'Ein Vorgang, der die Lösung diktiert, verdeckt das Problem: Das Team findet keinen besseren Weg, und niemand kann sagen, ob es geholfen hat.',
  'prescriptive-item.found': 'Hier wird eine Lösung vorgegeben: „{words}“.',
  'prescriptive-item.fix':
    'Welches Problem löst „{object}“, und für wen? Das zuerst schreiben und die Lösung als Idee stehen lassen.',
  'missing-outcome.name': 'Fehlender Nutzen',
  'missing-outcome.why':
    'Ohne den Grund kann niemand abwägen, einen einfacheren Weg finden oder merken, dass es nicht mehr gebraucht wird.',
  'missing-outcome.found': 'Es steht nicht da, warum: wer heute welche Mühe hat oder was besser wird.',
  'missing-outcome.fix': 'Einen Satz ergänzen: Wer kann heute was nicht, oder was wird für wen besser?',
  'unset-priority.name': 'Keine Priorität',
  'unset-priority.why': 'Filter und Berichte nach Priorität lassen den Vorgang aus.',
  'unset-priority.found': 'Keine Priorität, während {share} % der Vorgänge eine haben.',
  'unset-priority.fix': 'Die Priorität setzen, die sein Platz im Backlog schon ausdrückt.',
  'flat-priority.name': 'Einerlei der Prioritäten',
  'flat-priority.why': 'Wenn fast alles dieselbe Priorität hat, hilft sie niemandem mehr beim Auswählen.',
  'flat-priority.found': '{share} % von {items} Vorgängen haben dieselbe Priorität.',
  'flat-priority.fix':
    'Die Reihenfolge im Backlog entscheiden lassen und andere Prioritäten für die wenigen Ausnahmen aufheben.',
  'priority-inversion.name': 'Verkehrte Priorität',
  'priority-inversion.why': 'Zwei Ordnungen, die sich widersprechen: Alle folgen der, die ihnen besser gefällt.',
  'priority-inversion.found': 'Steht über {count} Vorgängen mit viel höherer Priorität, etwa {key}.',
  'priority-inversion.fix': 'Berichtigen, was falsch ist: den Platz oder die Priorität.',
  'dependency-inversion.name': 'Verkehrte Abhängigkeit',
  'dependency-inversion.why': 'Die Reihenfolge verspricht, was die Abhängigkeiten nicht zulassen.',
  'dependency-inversion.found': 'Wartet auf {blocker} weiter unten.',
  'dependency-inversion.fix': '{blocker} darüber einordnen oder die Verknüpfung entfernen, wenn sie nicht mehr gilt.',
  'unbacked-item.name': 'Ohne Rückhalt',
  'unbacked-item.why': 'Als Nächstes sollte gebaut werden, worauf jemand wartet.',
  'unbacked-item.found': 'Weit oben mit {votes} Stimmen und Beobachtern und ohne verknüpfte Anfrage.',
  'unbacked-item.fix': 'Die Anfragen verknüpfen, die es beantwortet, oder fragen, ob es so weit oben hingehört.',
  'ready-runway.name': 'Bereiter Vorrat',
  'ready-runway.why': 'Mit bereiter Arbeit für ein bis drei Sprints plant ein Team gut.',
  'ready-runway.found': '{ready} Vorgänge sind bereit, Arbeit für {sprints} Sprints; gesund sind {min} bis {max}.',
  'ready-runway.fix':
    'Unter {min}: die nächsten Vorgänge der Reihe nach verfeinern. Über {max}: mit dem Verfeinern aufhören und das Ende grob lassen.',
  'overgrown-backlog.name': 'Zugewachsenes Backlog',
  'overgrown-backlog.why':
    'Eine Liste, die zu lang zum Lesen ist, verdeckt das Wichtige, und jeder Eintrag kostet jedes Mal ein wenig.',
  'overgrown-backlog.found': '{items} offene Vorgänge, etwa {months} Monate Arbeit beim jetzigen Tempo.',
  'overgrown-backlog.fix': 'Schließen, was nicht mehr kommt: mit dem Verlassenen und Veralteten anfangen.',
  'runaway-growth.name': 'Ungebremstes Wachstum',
  'runaway-growth.why': 'Ein Backlog, das nur wächst, antwortet auf jeden Wunsch „später“ und meint „nie“.',
  'runaway-growth.found': 'In {weeks} Wochen kamen {created} Vorgänge hinzu, {finished} wurden fertig.',
  'runaway-growth.fix': 'Früher Nein sagen: vereinbaren, was hineinkommt, und so viel schließen, wie hinzukommt.',
  'duplicate-item.name': 'Möglicherweise doppelt',
  'duplicate-item.why': 'Zwei Vorgänge für einen Wunsch teilen seine Stimmen, Kommentare und Antworten auf.',
  'duplicate-item.found': 'Handelt vielleicht vom selben wie {twin}.',
  'duplicate-item.fix': 'Mit {twin} vergleichen: verknüpfen oder den schließen, der weniger sagt.',
  'bypassed-backlog.name': 'Am Backlog vorbei',
  'bypassed-backlog.why':
    'Arbeit, die nie durch das Backlog geht, ist ein zweites Backlog, das niemand sieht oder ordnet.',
  'bypassed-backlog.found':
    '{count} von {items} offenen Vorgängen in laufenden Sprints wurden nach Beginn des Sprints geschrieben.',
  'bypassed-backlog.fix':
    'Auch Unvorhergesehenes durch das Backlog leiten oder im Sprint Platz dafür lassen und sagen, wie viel.',
  'offsite-detail.name': 'Inhalt anderswo',
  'offsite-detail.why':
    'Links veralten, brauchen andere Berechtigungen und fehlen in der Suche: Wer plant, sieht einen leeren Vorgang.',
  'offsite-detail.found': 'Die Beschreibung ist kaum mehr als {what}.',
  'offsite-detail.fix':
    'Die zwei Sätze, auf die es ankommt, in den Vorgang holen und den Link als Quelle stehen lassen.',
  'orphan-item.name': 'Verwaister Vorgang',
  'orphan-item.why': 'Wer dem Epic folgt, sieht ihn nicht, und wer ihn sieht, weiß nicht, wozu er gehört.',
  'orphan-item.found': 'Kein Epic darüber, während {share} % solcher Vorgänge eines haben.',
  'orphan-item.fix': 'Dem Epic zuordnen, dem er dient, oder fragen, wozu er da ist.',
  'lopsided-mix.name': 'Schiefe Mischung',
  'lopsided-mix.why': 'Ein Backlog, in dem eine Art von Arbeit fehlt, kann sie nicht gegen den Rest abwägen.',
  'lopsided-mix.found': '{type}: {delivered} % des zuletzt Fertigen, aber nur {shown} % des Backlogs.',
  'lopsided-mix.fix': 'Herausfinden, woher diese Arbeit kommt, und sie wie den Rest durch das Backlog leiten.',
});
