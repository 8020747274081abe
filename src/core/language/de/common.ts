// German words that say nothing about the topic. The first list is what running prose is made of; it tells the language.

import { words } from '../word-list';

export const COMMON = words(`
  der die das den dem des ein eine einen einem einer eines und oder aber wenn dann als auch nur noch schon sehr so wie
  ist sind war waren wird werden wurde wurden sein hat haben hatte kann können konnte soll sollen sollte muss müssen
  darf ich du er sie es wir ihr man sich mich uns mir ihm ihnen mein unser nicht kein keine keinen von vom zu zum zur mit
  bei beim im in am an auf aus für über unter nach vor durch gegen ohne um bis seit während weil dass ob damit da hier
  dort diese dieser dieses diesen jede jeder jedes alle alles was wer welche welcher wo wann warum beide mehr möchte
`);

export const EMPTY = words(`
  neu neue neuer neues neuen bitte gerne aktuell derzeit momentan zurzeit bereits immer wieder etwas jetzt heute möchten
  benutzer nutzer anwender story ticket aufgabe beschreibung schritte ergebnis erwartet beispiel hinzufügen ergänzen
  ändern erstellen anlegen umsetzen einbauen ermöglichen zb bzw usw etc hallo danke
`);

export const VAGUE = words(`
  diverse diverses verschiedene verschiedenes sonstiges allgemein allgemeines kleinere kleinigkeiten dinge sachen thema
  themen verbesserung verbesserungen verbessern optimierung optimierungen optimieren anpassung anpassungen anpassen
  änderung änderungen korrekturen fehler problem probleme test tests dokumentation
`);
