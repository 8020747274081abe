// The workshop's own small project: German throughout, no sprints, no points, and its own words for types and statuses.

import type { Row } from '../row';

export const WERKSTATT: readonly Row[] = [
  [
    'w-abluft',
    'Abluft über der Lötstation erneuern',
    { type: 'Aufgabe', by: 'birgit', to: 'stefan', status: 'Erledigt', done: 40 },
    'Der Filter ist seit dem Umzug voll.',
  ],
  [
    'w-done-1',
    'Akkus der Bohrmaschinen prüfen',
    { type: 'Aufgabe', by: 'birgit', to: 'stefan', status: 'Erledigt', done: 24 },
  ],
  [
    'w-done-2',
    'Teppichreiniger 3 zieht kein Wasser',
    { type: 'Störung', by: 'helen', to: 'stefan', status: 'Erledigt', done: 19 },
    'Pumpe getauscht, Dichtung war porös.',
  ],
  [
    'w-done-3',
    'Stichsäge: Führung klemmt',
    { type: 'Störung', by: 'helen', to: 'stefan', status: 'Erledigt', done: 15 },
  ],
  [
    'w-done-4',
    'Zelt „Ahorn“ neu imprägnieren',
    { type: 'Aufgabe', by: 'birgit', to: 'birgit', status: 'Erledigt', done: 11 },
  ],
  ['w-done-5', 'Anhänger 2: Rücklicht', { type: 'Störung', by: 'helen', to: 'stefan', status: 'Erledigt', done: 6 }],
  [
    'w-eingang',
    'Schneller wissen, was kaputt ist',
    { type: 'Vorhaben', age: 120, by: 'birgit', status: 'In Arbeit', log: ['90 birgit status Eingang>In Arbeit'] },
    'Die Hälfte der Zeit geht für die Suche nach dem Fehler drauf. Wer ein Gerät auf den Tisch bekommt, soll wissen, was ihm fehlt.',
  ],
  [
    'w-tour',
    'Touren ohne Leerfahrten',
    { type: 'Vorhaben', age: 100, by: 'birgit' },
    'Der Bus fährt an drei von fünf Tagen halb leer.',
  ],
  [
    'w-leiter',
    'Leiter 7: Sprosse gibt nach',
    {
      type: 'Störung',
      age: 4,
      by: 'helen',
      to: 'stefan',
      p: 'Highest',
      status: 'In Arbeit',
      in: 'w-eingang',
      log: ['3 stefan: Gesperrt. Neue Sprosse ist da, der Kleber braucht zwei Tage.'],
    },
    `Beim Zurückgeben gemeldet: die dritte Sprosse von oben gibt bei Belastung nach.

**Erwartet:** keine Sprosse bewegt sich bei 150 kg. **Ist:** etwa 4 mm.`,
  ],
  [
    'w-meldung',
    'Beim Annehmen sehen, was gemeldet wurde',
    { type: 'Wunsch', age: 52, by: 'birgit', to: 'jonas', in: 'w-eingang', status: 'In Arbeit', votes: 2 },
    `Wir bekommen Geräte mit einem Zettel „kaputt“. Dann suchen wir im Schnitt zwanzig Minuten nach dem Fehler, und oft ist nur der Akku leer.

## Fertig, wenn

- am Arbeitsplatz steht, was nicht mehr geht, wann es bemerkt wurde und wer angerufen werden darf
- ein Foto zu sehen ist, falls es eines gibt
- ein Gerät ohne Meldung als „ohne Meldung“ erscheint`,
  ],
  [
    'w-naehmaschine',
    'Nähmaschine „Mill Lane 4“ näht rückwärts',
    {
      type: 'Störung',
      age: 17,
      by: 'helen',
      to: 'stefan',
      status: 'Wartet auf Teile',
      flagged: true,
      log: ['13 stefan flag >on', '13.5 stefan: Zahnrad bestellt, drei Wochen.'],
    },
    'Nach etwa zehn Minuten wechselt sie von selbst die Richtung. Erwartet wird, dass sie vorwärts näht, bis man die Taste drückt.',
  ],
  [
    'w-teile',
    'Wissen, welche Teile fehlen, bevor wir anfangen',
    { type: 'Wunsch', age: 66, by: 'stefan', in: 'w-eingang', votes: 1, links: ['blocks w-bestellung @30'] },
    `Jede dritte Reparatur bleibt liegen, weil mitten drin ein Teil fehlt. Das Gerät steht dann zerlegt herum und niemand sonst kann an den Platz.

Wenn ich ein Gerät annehme, sehe ich die zehn häufigsten Teile für diesen Typ und ob sie im Regal liegen. Die Menge stimmt nach jeder Entnahme.`,
  ],
  [
    'w-bestellung',
    'Bestellungen sammeln',
    { type: 'Wunsch', age: 61, by: 'stefan', in: 'w-eingang' },
    'Wir zahlen fünfmal im Monat Versand, weil jeder für sich bestellt. Einmal pro Woche wird gemeinsam bestellt; bis Donnerstag Mittag kann jeder etwas auf die Liste setzen.',
  ],
  [
    'w-dropdown',
    'Auswahlliste oben rechts auf der Tourenkarte',
    { type: 'Wunsch', age: 45, by: 'stefan', in: 'w-tour' },
    'Oben rechts auf der Karte eine Auswahlliste mit allen Zweigstellen einbauen. Bei Auswahl soll die Karte dorthin springen.',
  ],
  [
    'w-tourplan',
    'Am Vorabend wissen, wohin der Bus fährt',
    { type: 'Wunsch', age: 58, by: 'birgit', in: 'w-tour' },
    `Der Fahrer erfährt morgens um sieben, wohin es geht. Für zwei Leute am Anhänger ist es dann zu spät, also fährt er noch einmal.

Bis 18 Uhr steht fest, welche Zweigstellen angefahren werden und wo zu zweit gehoben wird. Offen: Was ist mit Samstagen?`,
  ],
  [
    'w-heizung',
    'Heizlüfter: Prüfplakette abgelaufen',
    { type: 'Aufgabe', age: 33, by: 'birgit', due: -9 },
    'Acht Heizlüfter dürfen ohne Plakette nicht raus.',
  ],
  [
    'w-akku',
    'Akkus, die den Samstag überstehen',
    { type: 'Wunsch', age: 28, by: 'birgit', in: 'w-eingang', votes: 1 },
    `Jedes zweite Akkugerät kommt am Montag zurück, weil der Akku nach einer Stunde leer war. Die Leute haben dann umsonst ausgeliehen, und wir laden nur.

- Ein Akku unter 70 % seiner Kapazität geht nicht mehr hinaus
- Am Gerät steht, wann der Akku zuletzt gemessen wurde`,
  ],
  [
    'w-stempel',
    'Prüfdatum fehlt nach dem Zusammenführen zweier Geräte',
    { type: 'Störung', age: 22, by: 'stefan' },
    'Zwei Einträge für dieselbe Kreissäge zusammengeführt. Danach ist das Prüfdatum leer. Erwartet wird das jüngere der beiden.',
  ],
  [
    'w-kosten',
    'Was kostet uns eine Reparatur?',
    { type: 'Erkundung', age: 49, by: 'birgit' },
    'Zwei Wochen lang Zeit und Teile für jede Reparatur aufschreiben. Danach entscheiden, ab wann wir ein Gerät ersetzen statt reparieren.',
  ],
  ['w-app', 'App', { type: 'Wunsch', age: 140, by: 'stefan' }, 'Wäre gut.'],
  [
    'w-drucker',
    'Etikettendrucker druckt schief',
    { type: 'Störung', age: 72, by: 'stefan', p: 'Low' },
    'Seit dem neuen Papier etwa drei Millimeter. Strichcodes lassen sich dann nicht lesen.',
  ],
  [
    'w-anhang',
    'Siehe Ordner',
    { type: 'Aufgabe', age: 110, by: 'stefan' },
    '<https://ablage.lendery.example/werkstatt/liste>',
  ],
  [
    'w-regal',
    'Regale neu beschriften und Lager umräumen und Inventur',
    { type: 'Aufgabe', age: 95, by: 'birgit' },
    'Die Regale sollen neu beschriftet werden. Außerdem muss das Lager umgeräumt werden. Zusätzlich steht die Inventur an.',
  ],
  [
    'w-datenbank',
    'Access-Datenbank durch PostgreSQL ersetzen',
    { type: 'Wunsch', age: 210, by: 'stefan', to: 'ruben' },
    'Die Access-Datenbank soll durch PostgreSQL 17 ersetzt werden. Tabellen 1:1 übernehmen.',
  ],
  [
    'w-ausbildung',
    'Freiwillige lernen löten',
    { type: 'Wunsch', age: 180, by: 'birgit' },
    'Nur zwei von elf Freiwilligen können löten, also bleibt liegen, was gelötet werden muss.',
  ],
  [
    'w-bestell-doppelt',
    'Sammelbestellung einmal pro Woche',
    { type: 'Wunsch', age: 40, by: 'birgit', links: ['duplicates w-bestellung @35'] },
    'Wir zahlen zu oft Versand, weil jeder für sich bestellt. Einmal in der Woche sollte gemeinsam bestellt werden.',
  ],
  ['w-sonst', 'Sonstiges', { type: 'Aufgabe', age: 230, by: 'stefan', p: null }],
  [
    'w-leiter-1',
    'Sprosse kleben und belasten',
    { type: 'Teilaufgabe', age: 3, by: 'stefan', to: 'stefan', in: 'w-leiter' },
  ],
  [
    'w-kamera',
    'Kamera am Annahmetisch',
    { type: 'Wunsch', age: 160, by: 'stefan', p: 'Low' },
    'Über dem Tisch eine Kamera montieren, die jedes Gerät beim Annehmen fotografiert, und einen Knopf „Foto“ neben dem Feld „Gerät“ hinzufügen.',
  ],
  [
    'w-schluessel',
    'Schlüssel für die Schließfächer nicht suchen müssen',
    { type: 'Wunsch', age: 75, by: 'helen', in: 'w-tour' },
    'Der Fahrer steht vor dem Fach und ruft an, weil der Code im Büro liegt. Er soll vor der Abfahrt alle Codes des Tages haben, und nur die.',
  ],
];
