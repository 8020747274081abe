// German word classes, by the same names as the English ones. Verbs stand last in German, so orders are "final orders".

import { SOLUTION } from '../en/solution';
import type { Lexicon } from '../lexicon';
import { list } from '../word-list';

export const LEXICON: Lexicon = {
  'final order': list(
    `hinzufügen, einfügen, einbauen, ergänzen, verwenden, benutzen, nutzen, ersetzen, umbenennen, verschieben,
    entfernen, löschen, anlegen, erstellen, einsetzen, umstellen, ändern, platzieren, anzeigen, einblenden,
    ausblenden, auslagern, umbauen, integrieren, einbinden, aufrufen, speichern, ablegen, setzen, hinzugefügt werden,
    eingefügt werden, ersetzt werden, angezeigt werden, verwendet werden`,
  ),
  order: list('füge, verwende, benutze, ersetze, verschiebe, entferne, erstelle, baue, setze, zeige, ändere'),
  capability: list(
    `ermöglichen, unterstützen, erlauben, können, kann, unterstützung, möglichkeit, verbessern, wollen, möchte,
    brauche, brauchen, benötigen`,
  ),
  duty: list('soll, sollen, sollte, sollten, muss, müssen, müsste, hat zu, haben zu'),
  command: list('bitte, einfach, dann, und'),
  means: list(
    `mit hilfe von, mithilfe von, mittels, per, über ein, über eine, über einen, durch ein, durch eine, durch einen,
    anhand, auf basis von, basierend auf, anstatt, anstelle, statt, in form von, mit einem, mit einer`,
  ),
  control: list(
    `button, knopf, schaltfläche, schalter, dropdown, drop-down, dropdown-menü, auswahlliste, auswahlfeld, auswahlmenü,
    checkbox, ankreuzfeld, radiobutton, kontextmenü, menüpunkt, dialog, popup, pop-up, overlay, modal, tooltip,
    reiter, registerkarte, symbolleiste, werkzeugleiste, seitenleiste, assistent, banner, fortschrittsbalken,
    eingabefeld, textfeld, textbox, suchfeld, kalenderauswahl, datumsauswahl, slider, schieberegler, karussell,
    widget, lightbox, akkordeon, doppelklick, rechtsklick`,
  ),
  screen: list(
    `seite, startseite, ansicht, maske, fenster, bereich, spalte, zeile, kopfzeile, fußzeile, header, footer, link,
    symbol, icon, liste, tabelle, diagramm, menü, formular, feld, farbe, schrift, dashboard`,
  ),
  place: list(
    `oben links, oben rechts, unten links, unten rechts, links oben, rechts oben, auf der linken seite, auf der rechten
    seite, neben, oberhalb, unterhalb, ganz oben, ganz unten, im header, im footer, im menü, in der kopfzeile, in der
    fußzeile, in der mitte, am ende der`,
  ),
  artifact: list(
    `klasse, methode, funktion, attribut, parameter, schnittstelle, interface, annotation, modul, bibliothek, tabelle,
    index, cache, warteschlange, queue, listener, endpunkt, endpoint, api, job, cronjob, skript, trigger,
    konfigurationsdatei, datenbank, regulärer ausdruck, flag, variable`,
  ),
  piece: list(
    `datei, ordner, verzeichnis, dienst, option, ereignis, befehl, vorlage, abfrage, objekt, plugin, service`,
  ),
  technology: SOLUTION.technology ?? [],
  naming: list('namens, mit dem namen, genannt, heißen, benannt, mit dem titel'),
  proposal: list(
    `vorschlag, ich schlage vor, es wäre schön, es wäre gut, wünschenswert, wir brauchen ein, wir brauchen eine, wir
    brauchen einen, es braucht`,
  ),
  like: list('zum beispiel, z.b, etwa, beispielsweise, ähnlich wie'),
  purpose: list(
    `damit, um zu, so dass, sodass, ziel ist, zweck, um die, um den, um das, um eine, um nicht, vorteil, nutzen ist`,
  ),
  reason: list(
    `weil, da, wegen, aufgrund, grund, hintergrund, motivation, deshalb, daher, ansonsten, sonst, führt zu, dadurch`,
  ),
  harm: list(
    `leider, umständlich, mühsam, langsam, fehleranfällig, verwirrend, verwirrt, unklar für, problem, schwierig,
    unmöglich, geht nicht, funktioniert nicht, nicht möglich, fehlt, fehlen, verloren, verlieren, händisch, manuell,
    beschweren, beschwert, beschwerden, nervt, ärgerlich, zeitaufwändig, aufwändig, können nicht, kann nicht, müssen
    jedes mal, rufen uns an`,
  ),
  now: list('aktuell, derzeit, momentan, zurzeit, bisher, bislang, heute, im moment, jedes mal, immer wieder'),
  value: list(
    `hilfreich, nützlich, einfacher, schneller, übersichtlicher, besser, wichtig, kunden, kundinnen, sicherer,
    zuverlässiger, zeit sparen, spart`,
  ),
  person: list(
    `benutzer, nutzer, anwender, kunde, kunden, kundin, mitarbeiter, mitarbeiterin, admin, redakteur, mitglied,
    mitglieder, leser, autor, schüler, lehrer, patient, käufer, besucher, personal, team, niemand, jemand, wir, ich`,
  ),
  story: list('als, möchte ich, will ich, als ein, als eine, benötige ich, brauche ich'),
  expected: list(
    `erwartetes ergebnis, erwartetes verhalten, erwartet, akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien,
    abnahmekriterium, abnahme, definition of done, angenommen, gegeben sei, gegeben, wenn, dann, testfall,
    sicherstellen, prüfen dass, wird angezeigt, werden angezeigt, ist sichtbar, muss enthalten, soll enthalten, darf
    nicht, dürfen nicht, muss mindestens`,
  ),
  reproduce: list(
    `schritte zum nachstellen, schritte, nachstellen, reproduzieren, tatsächliches ergebnis, tatsächliches verhalten,
    beobachtet`,
  ),
  example: list('zum beispiel, beispiel, beispiele, z.b, beispielsweise, eingabe, ausgabe'),
  gain: list('würde ersparen, würde sparen, erspart, spart, ersparen'),
  'done when': list('fertig wenn, fertig , wenn, erledigt wenn, erledigt , wenn, abgenommen wenn, abgenommen , wenn'),
  criteria: list(
    `akzeptanzkriterien, abnahmekriterien, akzeptanzkriterium, ak, aks, erwartetes ergebnis, erwartete ergebnisse, ergebnis,
    ergebnisse`,
  ),
  ignorance: list('wissen nicht, weiß nicht, wissen noch nicht'),
  doubt: list(
    `noch unklar, unklar ob, unklar wie, ist unklar, nicht sicher ob, nicht sicher, noch zu klären, zu klären, muss
    geklärt werden, müssen klären, müssen noch klären, noch offen, offene frage, offene fragen, offener punkt, zu
    entscheiden, muss entschieden werden, noch nicht entschieden, noch nicht entscheiden, entscheidung steht aus,
    steht noch nicht fest, steht noch aus, abzustimmen, muss abgestimmt werden, wissen nicht ob, wissen noch nicht,
    keine ahnung, tbd, zu diskutieren, sollten diskutieren`,
  ),
  weigh: list('sollen wir, sollten wir, wollen wir, entscheiden ob, klären ob'),
  maybe: list(
    `vielleicht, eventuell, evtl, evtl., möglicherweise, gegebenenfalls, ggf, ggf., alternativ, entweder, wäre denkbar`,
  ),
  ask: list(
    `wie, was, welche, welcher, welches, wer, wo, wann, warum, wieso, soll, sollen, sollte, ist, sind, kann, können,
    wird, werden, gibt, muss, müssen, darf, brauchen`,
  ),
  polite: list(
    `könntet ihr, könnt ihr, könnten sie, können sie bitte, könnte man, kann man bitte, wäre es möglich, würdet ihr,
    bitte`,
  ),
  research: list(
    `untersuchen, untersuchung, evaluieren, evaluierung, analysieren, analyse, recherchieren, recherche, prüfen ob,
    herausfinden, spike, machbarkeit, machbarkeitsstudie, prototyp, vergleichen, vergleich, klären`,
  ),
  chore: list(
    `refactoring, refaktorieren, umstrukturieren, aktualisierung auf, upgrade, update auf, migration, migrieren,
    aufräumen, unit-tests, unit tests, testabdeckung, ci, pipeline, deployment, build, dokumentation, dokumentieren,
    abhängigkeiten, technische schulden, bibliotheken aktualisieren, jenkins, release vorbereiten, server`,
  ),
  'chore act': list('refaktorieren, aktualisieren, testen, dokumentieren, migrieren, aufräumen, prüfen'),
  upkeep: list('test, version, aktualisieren, automatisieren, einrichten, logging'),
  fault: list(
    `fehler, fehlermeldung, stürzt, absturz, kaputt, falsch, falsche, falscher, funktioniert nicht, geht nicht, schlägt
    fehl, fehlerhaft, exception, hängt, defekt, bricht ab, verschwindet, doppelt`,
  ),
  vague: list(`etc, usw, diverse, verschiedene, irgendwie, sachen, dinge, allgemein, verbessern, optimieren, anpassen`),
  woolly: list(
    `verwalten, verwaltung, daten, informationen, details, inhalte, system, funktionalität, lösung, unterstützung,
    unterstützen, verbessern, verbesserung, optimieren, anpassen, einfach, besser, verschiedene, allgemein, thema, phase,
    übersicht, prozess, prozesse, qualität, aufgabe, dokumentation, besprechung, woche, planung, schnittstelle`,
  ),
  pointer: list('siehe anhang, siehe mail, siehe wiki, siehe confluence, wie besprochen, details folgen, anbei'),
  plea: list('bitte um hilfe, brauche hilfe, hilfe, dringend, hallo zusammen'),
  also: list('außerdem, zusätzlich, des weiteren, ferner, darüber hinaus, zudem'),
  'second wish': list('und möchte, und will, und brauche, sowie möchte'),
  'to boot': list('außerdem, zusätzlich, und auch'),
  heap: list('diverse, diverses, verschiedene, verschiedenes, sonstiges'),
  aside: list('ist auch, sind auch, siehe auch'),
};
