<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>Erhöht die Bildrate von Videos, Kachel für Kachel, in jeder Auflösung.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Gebaut mit Qt, FFmpeg und LibTorch.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>Es ersetzt das installierte Modell gleichen Namens.</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>Dieses Modell ist ein Programm: Wer es benutzt, führt seinen Code aus, der Ihre Dateien lesen und ändern kann. Installieren Sie es nur, wenn Sie der Herkunft vertrauen.</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>Dieses Modell besteht nur aus Zahlen: Nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Ein Modell installieren</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>„%1“ installieren?</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Vertrauen und installieren</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>Videos öffnen</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Videos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>Neues Video speichern unter</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>Einen Ordner mit Videos öffnen</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Maske öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Maske speichern unter</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 fps</source>
        <translation>%1 fps</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Fertig, %n Warnung</numerusform>
            <numerusform>Fertig, %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>Angehalten bei %1 %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird umgewandelt:</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen …</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>Wartet, bei %1 % aufgehoben</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>Erhöht die Bildrate von Videos.</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>Videos zum Öffnen oder Modelle zum Installieren.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript-Programm</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>TLB-VFI-Gewichte</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>erzeugt jeden Zeitpunkt zwischen zwei Bildern</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>erzeugt Mitten, für anderes weiter halbiert</translation>
    </message>
    <message>
        <source>tiles in steps of %1 px; %2</source>
        <translation>Kacheln in Schritten von %1 px; %2</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>Jedes Bild am Stück, ohne Kacheln</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>Kacheln sparen Speicher; volle Schärfe</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>Kacheln, Bewegung halb so fein; etwas weicher</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>So wenige Kacheln, wie der freie Speicher erlaubt</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 braucht keine Kacheln</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>automatische Kacheln</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>ohne Kacheln</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>Kacheln %1 px, Überlappung %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1, Fluss %2, %n Schritt</numerusform>
            <numerusform>%1, Fluss %2, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>Zeit: am wenigsten, nichts wird doppelt berechnet.
Speicher: am meisten; er wächst mit dem Bild.
Qualität: voll und ganz ohne Nähte.</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>Zeit: bei 4K etwa das 1,4-Fache, weil Kacheln überlappen.
Speicher: wenig, und für jede Bildgröße gleich viel.
Qualität: voll.</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>Zeit: weniger, weil die Bewegung in halber Größe gemessen und seltener verfeinert wird.
Speicher: am wenigsten.
Qualität: etwas weicher, wo die Bewegung fein ist.</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>Zeit: so wenig, wie der Speicher zulässt.
Speicher: das meiste von dem, was beim Start frei ist.
Qualität: voll.</translation>
    </message>
    <message>
        <source>%1 needs about %2 in tiles instead of %3; %4 is free</source>
        <translation>%1 braucht mit Kacheln etwa %2 statt %3; frei sind %4</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>Schnell (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>Voll scharf (2K, 4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>Tempo (2K, 4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1: Kacheln nur, wenn der Speicher es verlangt</translation>
    </message>
    <message>
        <source>%1 in one piece: about %2; %3 is free</source>
        <translation>%1 in einem Stück: etwa %2; %3 sind frei</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>etwa %1 je Bild, %2</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>Bild davor</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>Bild danach</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>Berechnet ohne Kacheln</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Einfach gemischt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s)</source>
        <translation>
            <numerusform>%n Kachel</numerusform>
            <numerusform>%n Kacheln</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>Nähte %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>SSIM %1</source>
        <translation>SSIM %1</translation>
    </message>
    <message>
        <source>Tile %1 of %2</source>
        <translation>Kachel %1 von %2</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 Pixel bei %2, %3</translation>
    </message>
    <message>
        <source>%1 ms, %2 of memory</source>
        <translation>%1 ms, %2 Speicher</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>%1-mal so viele Pixel</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>Am Stück braucht ein Bild etwa %1, und %2 dürfen genutzt werden. Stattdessen gezeigt: Kacheln von %3, die größten, die passen.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>Mit Bild %1 beginnt eine Szene (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>Bild %1 wiederholt das davor (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>Bild %1 gehört zur Szene davor (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>etwa %1 je Bild</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>In %n Kachel bewegt sich mehr, als sie sieht: größere Überlappung hilft</numerusform>
            <numerusform>In %n Kacheln bewegt sich mehr, als sie sehen: größere Überlappung hilft</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>Bewegung bis %1 Pixel</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>Eine Kachel dieses Modells sieht %1 Pixel Bewegung: größere Überlappung hilft</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>Ziehen ändert die Größe der Kacheln</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>Ziehen ändert, wie weit Kacheln überlappen</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>Änderung der Einstellungen</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 wurde nicht fertig: %2 von %3 Bildern sind aufgehoben.</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>Nicht fertig, und aufgehoben, so weit sie kamen: %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1, davon %2 neu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>Gelesene Bilder</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Szenenschnitte</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>Doppelte Bilder mit Bewegung versehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>Kacheln und Bewegung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Speicher des Geräts</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1, davon %2 frei</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>Dekodieren allein</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>Neue Bilder allein</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>Kodieren allein</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>Nichts: keine Warnung, und der Speicher wurde nie knapp.</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1, vorhergesagt %2</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>Zeit für ein neues Bild</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Nähte</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>keine: Bilder entstanden am Stück</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>%1 im Mittel, schlechtestens %2 in Bild %3 (1 ist unsichtbar)</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>Höchster Speicher des Programms</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>davon Daten des Modells</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Ein Bild zurück, vor</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>Erstes Bild, letztes Bild</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>Umwandlung anhalten; Vollbild verlassen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Szenenschnitte</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>Von Schnitt zu Schnitt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>Schnitt setzen oder entfernen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Nach oben, nach unten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>Bits per colour channel: kept as they are.</source>
        <translation>Bits je Farbkanal: bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>Variable Bildrate: Die Zeiten der Bilder bleiben erhalten.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Halbbilder</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>Jedes Bild enthält zwei Halbbilder aus verschiedenen Augenblicken.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>Das Video hat durchsichtige Stellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n Tonspur</numerusform>
            <numerusform>%n Tonspuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n Untertitelspur</numerusform>
            <numerusform>%n Untertitelspuren</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Breite und Höhe in Pixeln.</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>Bilder je Sekunde, im Mittel.</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>Länge in Minuten und Sekunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n Bild.</numerusform>
            <numerusform>%n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>Wird unverändert in die neue Datei übernommen.</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>Hoher Dynamikumfang: bleibt, wie er ist. Hier werden die Farben an diesen Bildschirm angepasst.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>Bild A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Bild B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>Was verglichen wird: die Bilder der Quelle oder das Bild dazwischen, auf verschiedene Weise erzeugt.</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>Zeit, Speicher und Kacheln dieses Bildes</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>Wie ähnlich sich beide sind: PSNR in Dezibel (über 40 ist kaum zu sehen), SSIM von 0 bis 1.
„Nähte“ vergleicht Stufen an den Rändern der Kacheln mit denselben Stellen der Originale: 1,00 hinterlässt keine Spur.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>Ein Video hierher ziehen, damit es flüssiger wird</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera erzeugt die Bilder dazwischen, Kachel für Kachel, sodass auch 4K und 8K in Ihren Speicher passen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ein Video öffnen</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>Videos öffnen (Strg+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>Plain blend</source>
        <translation>Einfache Überblendung</translation>
    </message>
    <message>
        <source>&amp;Save the page…</source>
        <translation>Seite &amp;speichern …</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>Wie gut sind neue Bilder von %1?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>Die Zahlen und die schlechtesten Bilder als HTML-Seite speichern.</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>Jedes zweite Bild wird weggelassen, neu erzeugt und mit dem echten verglichen.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Worst 5 %</source>
        <translation>Schlechteste 5 %</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Flimmern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>Zahlen je Verfahren</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>Ähnlichkeit mit den echten Bildern in dB, im Mittel: höher ist besser</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>Ähnlichkeit der Struktur mit den echten Bildern: 1 ist gleich</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>PSNR des schlechtesten Zwanzigstels der Bilder, an denen das Auge hängen bleibt</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>Um wie viel stärker sich das Ergebnis von Bild zu Bild ändert als das Video: 0 ist am besten</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>Für jedes neue Bild</translation>
    </message>
    <message>
        <source>The most that was held at once</source>
        <translation>Das meiste, was auf einmal belegt war</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>Bilder werden erzeugt und verglichen …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>%n Bild wurde erzeugt und verglichen.</numerusform>
            <numerusform>%n Bilder wurden erzeugt und verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Bewerten</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>Das schlechteste, Bild %1: wie es war</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>Wie es erzeugt wurde: %1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>Der Unterschied, vierfach</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>Zu vergleichende Bilder</translation>
    </message>
    <message>
        <source>Made and compared, from the beginning of the video. More of them say more, and take longer.</source>
        <translation>Werden vom Anfang des Videos an erzeugt und verglichen. Mehr davon sagen mehr und dauern länger.</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>Zu &amp;vergleichende Bilder</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Aufgeklappt. Drücken zum Zuklappen.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Zugeklappt. Drücken zum Aufklappen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>Größe des Bildes: 100 % zeigt jedes seiner Pixel als eines des Bildschirms.</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>Videos öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MainWindow</name>
    <message>
        <source>%1 – Tessera</source>
        <translation>%1 – Tessera</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Download it first, then drop the file.</source>
        <translation>%1 liegt nicht auf diesem Rechner. Laden Sie die Datei zuerst herunter und legen Sie sie dann hier ab.</translation>
    </message>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>Alles ist fertig. Der Rechner geht in %n Sekunde in Bereitschaft.</numerusform>
            <numerusform>Alles ist fertig. Der Rechner geht in %n Sekunden in Bereitschaft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Wach bleiben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>Absturzbericht zeigen</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 ließ sich nicht öffnen: es ist weg, oder kein Programm dieses Rechners öffnet es.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MaskBar</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>Wie breit Pinsel und Radierer sind.</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>Um die behaltenen Bereiche blendet das berechnete Bild über so viele Pixel ein. 0 ist ein harter Rand.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>Nichts wird mehr behalten.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Übernimmt die Bereiche aus einem Bild, das weiß ist, wo Pixel behalten werden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>Schreibt die Bereiche als PNG-Datei, weiß, wo Pixel behalten werden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>Zurück zum Betrachten des Bildes.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>Rechtecke zeichnen</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>Über eine Einblendung oder Anzeige ziehen, die von Bewegung nicht verbogen werden darf.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>Mit dem Pinsel zeichnen</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>Übermalen, was von Bewegung nicht verbogen werden darf.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>Nimmt weg, was markiert war.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>Speicher: noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>%1 jetzt, höchstens %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>%1 jetzt, höchstens %2 von %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Speicher, den Tessera insgesamt belegt, wie das System ihn zählt: sein Verlauf und sein Anteil am vorhandenen. Die zweite Zeile sagt, wie viel davon Daten des Modells sind, die Kacheln klein halten. Die Marke auf dem Balken ist der Höchstwert.</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>Modelldaten %1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1, erlaubt %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren …</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>Die Datei wird mit ihrer Prüfsumme verglichen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>Eine Modelldatei wählen; sie kann auch auf das Fenster gezogen werden</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>Die Datei mit ihrer Prüfsumme vergleichen</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>„%1“ ist installiert.</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>„%1“ ist so, wie es installiert wurde.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>Das Modell wird kopiert und erprobt …</translation>
    </message>
    <message>
        <source>No model is installed. Flow is built in and needs none.
Drop a TorchScript model or the weights of TLB-VFI on the window to install it.</source>
        <translation>Es ist kein Modell installiert. Flow ist eingebaut und braucht keines.
Ziehen Sie ein TorchScript-Modell oder die Gewichte von TLB-VFI auf das Fenster, um es zu installieren.</translation>
    </message>
    <message>
        <source>%1

Needs: %2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

Braucht: %2
Lizenz: %3
SHA-256: %4
Datei: %5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Ein Modell entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>„%1“ entfernen? Die Datei in Tesseras Ordner wird gelöscht; die, aus der es installiert wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>Modelle installieren</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modelle (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>&amp;Neben der Quelle</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>Name und Ordner neuer Dateien</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Muster des Namens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>Bildrate, etwa x2 oder 60fps</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Einfügen: %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen …</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>Den Ordner neuer Dateien auswählen</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>In &amp;einem Ordner</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>Ordner neuer Dateien</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Die Meldung kopieren</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>Wie die neue Datei komprimiert wird.
H.264 läuft überall; HEVC und AV1 sind kleiner und langsamer zu kodieren;
FFV1 ist verlustfrei und groß. Der Speicherbedarf bleibt gleich.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>Qualität, kleiner ist besser</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>Kleiner ist besser und größer als Datei. „Auto“ sieht mit dem Codec sauber aus.
Zeit und Speicher ändern sich kaum.</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>Die Ausgabedatei ändern</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>Einen anderen Namen oder Ordner wählen. Eine vorhandene Datei wird nie ungefragt überschrieben.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>Name und Ordner aller neuen Dateien</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>Wie neue Dateien heißen und wohin sie kommen, wenn Sie nichts wählen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Abspielposition</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>Jede Position ist ein Bild des neuen Videos; zwischen zwei Bildern der Quelle wird es beim Ansehen erzeugt.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>Vorgabe %1, empfohlen</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>Als neue Vorgabe &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>Diese Vorgabe &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>Für &amp;neue Videos verwenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>Als neue Vorgabe speichern</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Meine Vorgabe</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Vorgabe umbenennen</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Vorgabe löschen</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>Die Vorgabe „%1“ löschen? Videos in der Warteschlange behalten ihre Werte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Vorgaben importieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorgaben (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Vorgabe exportieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>Zuletzt berechnetes Bild</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>Originalbild</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Unterschied, 8-fach verstärkt</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>Die Kacheln werden nach dem freien Speicher geplant</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>Szenenschnitt: Das Bild davor wird noch einmal gezeigt</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>Szenenschnitt: Überblendung</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>Das Video mit seinen Kacheln. Links und rechts zeigen ein anderes Bild, die Leertaste spielt ab, Plus und Minus ändern die Größe, Umschalt und die Pfeiltasten verschieben das Bild.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>Noch etwa</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>Zwischen Bild %1 und %2</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>Kachel %1 von %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>Ein Video wird umgewandelt</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n Video fertig</numerusform>
            <numerusform>%n Videos fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n mit Warnungen</numerusform>
            <numerusform>%n mit Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>Aus der Warteschlange entfernen (Entf)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Erneut umwandeln</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>Ein anderes Fenster führt die Warteschlange. Was hier hinzukommt, wird nicht gemerkt.</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> Sie liegt in %1.</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>Die gemerkte Warteschlange ließ sich nicht lesen: Sie ist beschädigt oder von einer neueren Version.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>%n Video der gemerkten Warteschlange ließ sich nicht lesen.</numerusform>
            <numerusform>%n Videos der gemerkten Warteschlange ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n Video</numerusform>
            <numerusform>%n Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>Die Videos in der Reihenfolge, in der sie umgewandelt werden. Entf entfernt, Alt und die Pfeiltasten verschieben, und die Menütaste zeigt, was sonst möglich ist.</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Den &amp;Bericht zeigen</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>&amp;Erneut umwandeln</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>Jede Lücke zwischen zwei Bildern wird in so viele Teile geteilt.
Die Zeit wächst damit; Speicher und Originalbilder bleiben gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>%n-mal so viele Bilder</numerusform>
            <numerusform>%n-mal so viele Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame rate factor</source>
        <translation>Faktor der Bildrate</translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>Zwischen den Originalen werden Bilder erzeugt.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>%n Bild je Sekunde</numerusform>
            <numerusform>%n Bilder je Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>Neue Bilder stehen auf exakten Zeiten, sodass die Bewegung gleichmäßig bleibt; wenige Originale bleiben übrig.
Die Zeit wächst mit der Zahl der Bilder; der Speicher bleibt gleich.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>Alles auf dieser Seite als reinen Text kopieren, für eine Nachricht oder einen Fehlerbericht.</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>Diese Seite als HTML speichern oder ihre Angaben als JSON.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 Bilder, davon %2 neu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>Das neue Video abspielen</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>Das neue Video in Ihrem Abspielprogramm öffnen.</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>Den Ordner des neuen Videos öffnen</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>Das neue Video in der Dateiverwaltung zeigen.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>Was getan wurde und was es gekostet hat: zum Lesen, Speichern oder Kopieren.</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>höchstens %1 Speicher</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>Szenenschnitte</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1. Links und rechts gehen von Schnitt zu Schnitt, hoch und runter verschieben die Schwelle, die Eingabetaste setzt oder entfernt den Schnitt an der Abspielposition.</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n Schnitt</numerusform>
            <numerusform>%n Schnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n wiederholtes Bild</numerusform>
            <numerusform>%n wiederholte Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>Den Schnitt vor Bild %1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>Vor Bild %1 einen Schnitt &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>Meine Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>Zwischen zwei Szenen</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>Das Bild davor &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>Über&amp;blenden</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>Wie überall &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>Bewegung über wiederholte Bilder &amp;verteilen</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>Schwelle %1: Ab diesem Wert ist es ein Schnitt. Zum Ändern ziehen.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>urlaub.mp4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no video in %1, and no numbered pictures.</source>
        <translation>In %1 ist kein Video, und es sind keine nummerierten Bilder darin.</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>%n Video wurde aus der Warteschlange entfernt.</numerusform>
            <numerusform>%n Videos wurden aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>Angehalten: Auf dem Datenträger der neuen Datei sind nur noch %1 frei. Schaffen Sie Platz, dann geht es weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>Feineinstellung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>Was mit Vorgaben möglich ist</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Vorgaben speichern, umbenennen, löschen, importieren und exportieren</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>%n Video starten</numerusform>
            <numerusform>%n Videos starten</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Erneut umwandeln</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>Wie viele Bilder jede Stufe pro Sekunde schaffen könnte. Die langsamste bestimmt das Tempo.</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>Tempo der Stufen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>Diese Umwandlung anhalten (Esc)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>Die Umwandlung abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>Fertiges als Video behalten</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>Fertiges wegwerfen</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>Weiter umwandeln</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>Was fertig ist, bleibt neben der neuen Datei liegen. Start macht damit weiter.</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>Beendet die neue Datei hier. Sie lässt sich abspielen, aber nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>Von dieser Umwandlung bleibt nichts; sie kann von vorn beginnen.</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>Eine Umwandlung läuft. Fenster schließen?</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>Diese Umwandlung anhalten?</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>Schließen und später weitermachen</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Anhalten und später weitermachen</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>Kleinere Kacheln brauchen weniger Speicher und etwas mehr Zeit, weil Nachbarn überlappen.
„Aus“ berechnet jedes Bild am Stück: am schnellsten, wenn es passt. Die Qualität bleibt fast gleich.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>Pixel, die benachbarte Kacheln teilen und mischen. Mehr verbirgt Nähte besser und kostet Zeit;
der Speicher bleibt gleich. Höchstens eine halbe Kachel.</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>Die Auflösung, in der Bewegung gemessen wird. Weniger ist schneller, braucht weniger Speicher
und findet große Bewegung leichter; mehr folgt feiner Bewegung besser.</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>Wie oft die Bewegung verfeinert wird. Mehr Schritte brauchen mehr Zeit und können schärfer sein;
der Speicher bleibt gleich.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>Was die Bilder dazwischen erzeugt. Fluss ist eingebaut; andere Modelle können besser sein und brauchen
mehr Zeit und Speicher.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>Wo das Modell läuft. Eine Grafikkarte ist um ein Vielfaches schneller; ihr Speicher ist dann die Grenze.</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>Wird beim Start nach dem freien Speicher geplant</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>Jedes Bild am Stück</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 Kacheln (%2 × %3), %4-mal so viele Pixel</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>Fluss (eingebaut)</translation>
    </message>
    <message>
        <source>About %1 of %2 free memory and %3 s for each new frame</source>
        <translation>Etwa %1 von %2 freiem Speicher und %3 s für jedes neue Bild</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>Bewegungsdetail</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>Verfeinerungsschritte</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>&amp;Umwandlung</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>Ausgabe än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>Das neue Video ab&amp;spielen</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Seinen &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>An Fenster an&amp;passen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>&amp;Kacheln zeigen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>Kachel&amp;nummern zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>&amp;Ein Bild</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Neben&amp;einander</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>&amp;Geteilt mit Trennlinie</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>&amp;Blinken zwischen zweien</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Ein Bild &amp;zurück</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Ein Bild zurück (Links)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>Die Quelle abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>Ein Bild &amp;vor</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Ein Bild vor (Rechts)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;Über Tessera</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Einen &amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>&amp;Nach diesem anhalten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>Na&amp;me und Ordner neuer Dateien …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Den &amp;Bericht zeigen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>Erneut um&amp;wandeln</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>In der Warteschlange &amp;duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>In der Warteschlange nach &amp;oben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>In der Warteschlange nach &amp;unten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>&amp;Fertige entfernen</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>Wenn alles fertig &amp;ist</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Wenn alles fertig ist</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>Eine &amp;Meldung zeigen</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Den &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>Den Rechner in Bereit&amp;schaft versetzen</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>&amp;Lupe an der Maus</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>Kacheln &amp;färben nach</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>V&amp;origer Schnitt</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>Nä&amp;chster Schnitt</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>Schnitt &amp;hier setzen oder entfernen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>&amp;Bereiche unverändert lassen …</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>An diesem Video be&amp;werten…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>Messen, wie gut neue Bilder dieses Videos mit diesen Einstellungen sind</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>&amp;Scenes and repeated frames…</source>
        <translation>&amp;Szenen und wiederholte Bilder…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>Aus der Warteschlange ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>Nimmt Fertiges, Abgebrochenes und Fehlgeschlagenes aus der Liste, samt Berichten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>Quelle &amp;abspielen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
</TS>
