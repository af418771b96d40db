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
    <name>Guide</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
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
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1, %2-mal langsamer</translation>
    </message>
    <message>
        <source>%1, changing speed</source>
        <translation>%1, wechselndes Tempo</translation>
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
    <name>Message</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its technical cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An internal check of Tessera failed.</source>
        <translation>Eine interne Prüfung von Tessera ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Report this to the developers, with the details.</source>
        <translation>Melden Sie das den Entwicklern, mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Another version of Tessera noted something here (%1).</source>
        <translation>Eine andere Version von Tessera hat hier etwas vermerkt (%1).</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Es ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the memory limit.</source>
        <translation>Schließen Sie andere Programme oder erhöhen Sie die Speichergrenze.</translation>
    </message>
    <message>
        <source>There is not enough memory for a frame of this size.</source>
        <translation>Für ein Bild dieser Größe ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs.</source>
        <translation>Nehmen Sie kleinere Kacheln oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of %1.</source>
        <translation>Selbst für eine Kachel von %1 ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>Zum Öffnen von %1 ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>A frame of %1 needs at least %2 of memory, and %3 may be used.</source>
        <translation>Ein Bild von %1 braucht mindestens %2 Speicher, und %3 dürfen genutzt werden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>Prüfen Sie die Datei und den Datenträger.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1 darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the folder and the free space on the disk.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk.</source>
        <translation>%1 passt nicht auf den Datenträger.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk: it needs %2, and %3 are free.</source>
        <translation>%1 passt nicht auf den Datenträger: Nötig sind %2, frei sind %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>Der Ordner %1 ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>Es gibt keinen Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Set TMPDIR to one.</source>
        <translation>Setzen Sie TMPDIR auf einen.</translation>
    </message>
    <message>
        <source>No temporary file can be created in %1.</source>
        <translation>In %1 lässt sich keine temporäre Datei anlegen.</translation>
    </message>
    <message>
        <source>The tensor library cannot be loaded.</source>
        <translation>Die Tensor-Bibliothek lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>Install Tessera again.</source>
        <translation>Installieren Sie Tessera neu.</translation>
    </message>
    <message>
        <source>The tensor library belongs to another version of Tessera.</source>
        <translation>Die Tensor-Bibliothek gehört zu einer anderen Version von Tessera.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Wählen Sie eine Videodatei.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Kopieren Sie die Datei neu oder zeichnen Sie sie neu auf.</translation>
    </message>
    <message>
        <source>%1 was not opened because the work was stopped.</source>
        <translation>%1 wurde nicht geöffnet, weil die Arbeit angehalten wurde.</translation>
    </message>
    <message>
        <source>%1 was cut off before its index was written.</source>
        <translation>%1 wurde abgeschnitten, bevor der Index geschrieben war.</translation>
    </message>
    <message>
        <source>Copy or record it again; a repair tool may help.</source>
        <translation>Kopieren Sie die Datei neu oder zeichnen Sie sie neu auf; ein Reparaturprogramm kann helfen.</translation>
    </message>
    <message>
        <source>%1 is not a video that Tessera can read.</source>
        <translation>%1 ist kein Video, das Tessera lesen kann.</translation>
    </message>
    <message>
        <source>%1 uses a video codec that this build cannot decode.</source>
        <translation>%1 verwendet einen Video-Codec, den dieser Build nicht dekodieren kann.</translation>
    </message>
    <message>
        <source>Convert it with another tool first.</source>
        <translation>Wandeln Sie die Datei zuerst mit einem anderen Programm um.</translation>
    </message>
    <message>
        <source>%1 has no video.</source>
        <translation>%1 enthält kein Video.</translation>
    </message>
    <message>
        <source>%1 has a cover picture but no video.</source>
        <translation>%1 enthält ein Titelbild, aber kein Video.</translation>
    </message>
    <message>
        <source>%1 has sound but no video.</source>
        <translation>%1 enthält Ton, aber kein Video.</translation>
    </message>
    <message>
        <source>%1 has frames of %2 pixels, which exceeds the limit of %3 pixels.</source>
        <translation>%1 hat Bilder mit %2 Pixeln; die Grenze liegt bei %3 Pixeln.</translation>
    </message>
    <message>
        <source>Reduce its size with another tool first.</source>
        <translation>Verkleinern Sie das Video zuerst mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 is an animated WebP, which this version of FFmpeg cannot decode.</source>
        <translation>%1 ist ein animiertes WebP, das diese Version von FFmpeg nicht dekodieren kann.</translation>
    </message>
    <message>
        <source>Convert it to GIF or APNG with another tool first.</source>
        <translation>Wandeln Sie die Datei zuerst mit einem anderen Programm in GIF oder APNG um.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a readable picture.</source>
        <translation>%1 hat eine Videospur ohne lesbares Bild.</translation>
    </message>
    <message>
        <source>%1 yields nothing to convert, however long it is read.</source>
        <translation>%1 liefert nichts zum Umwandeln, wie lange auch gelesen wird.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, or into a new file with another tool.</source>
        <translation>Kopieren Sie die Datei auf einen Datenträger dieses Rechners oder mit einem anderen Programm in eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a single frame.</source>
        <translation>%1 hat eine Videospur ohne ein einziges Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>It may be damaged; try to play it with another program.</source>
        <translation>Vielleicht ist die Datei beschädigt; versuchen Sie, sie mit einem anderen Programm abzuspielen.</translation>
    </message>
    <message>
        <source>The description of the video stream is unusable.</source>
        <translation>Die Beschreibung der Videospur ist unbrauchbar.</translation>
    </message>
    <message>
        <source>No frame of %1 could be decoded.</source>
        <translation>Kein Bild von %1 ließ sich dekodieren.</translation>
    </message>
    <message>
        <source>The file may be damaged; try to play it with another program.</source>
        <translation>Vielleicht ist die Datei beschädigt; versuchen Sie, sie mit einem anderen Programm abzuspielen.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be interpolated.</source>
        <translation>Zwischen Bildern im Pixelformat %1 lassen sich keine neuen erzeugen.</translation>
    </message>
    <message>
        <source>Convert the video to a common format, such as yuv420p, with another tool first.</source>
        <translation>Wandeln Sie das Video zuerst mit einem anderen Programm in ein gängiges Format um, etwa yuv420p.</translation>
    </message>
    <message>
        <source>Pictures in the pixel format %1 cannot be converted to %2.</source>
        <translation>Bilder im Pixelformat %1 lassen sich nicht in %2 umwandeln.</translation>
    </message>
    <message>
        <source>The frames of the video have no pixels.</source>
        <translation>Die Bilder des Videos haben keine Pixel.</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>Es gibt kein Bild %1.</translation>
    </message>
    <message>
        <source>The pictures %1 run from %2 to %3, but number %4 is missing.</source>
        <translation>Die Bilder %1 reichen von %2 bis %3, aber Nummer %4 fehlt.</translation>
    </message>
    <message>
        <source>Create it again, or number the pictures without a gap.</source>
        <translation>Erzeugen Sie es neu oder nummerieren Sie die Bilder ohne Lücke.</translation>
    </message>
    <message>
        <source>The folder %1 holds several picture sequences.</source>
        <translation>Der Ordner %1 enthält mehrere Bildfolgen.</translation>
    </message>
    <message>
        <source>Name one of them, such as %2.</source>
        <translation>Nennen Sie eine davon, etwa %2.</translation>
    </message>
    <message>
        <source>The mask %1 holds no picture.</source>
        <translation>Die Maske %1 enthält kein Bild.</translation>
    </message>
    <message>
        <source>Use a PNG file, white where pixels are kept.</source>
        <translation>Nehmen Sie eine PNG-Datei, weiß, wo Pixel behalten werden.</translation>
    </message>
    <message>
        <source>The mask %1 of %2 pixels does not fit frames of %3.</source>
        <translation>Die Maske %1 mit %2 Pixeln passt nicht zu Bildern mit %3.</translation>
    </message>
    <message>
        <source>Draw it on a picture of the video.</source>
        <translation>Zeichnen Sie sie auf einem Bild des Videos.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be masked.</source>
        <translation>Bilder im Pixelformat %1 lassen sich nicht maskieren.</translation>
    </message>
    <message>
        <source>The result would have %1 frames.</source>
        <translation>Das Ergebnis hätte %1 Bilder.</translation>
    </message>
    <message>
        <source>Convert a part of the video, or choose a lower rate.</source>
        <translation>Wandeln Sie einen Teil des Videos um oder wählen Sie eine niedrigere Bildrate.</translation>
    </message>
    <message>
        <source>The times of the video are too large to be divided.</source>
        <translation>Die Zeiten des Videos sind zu groß, um sie zu teilen.</translation>
    </message>
    <message>
        <source>Copy it into a new file with another tool first.</source>
        <translation>Kopieren Sie es zuerst mit einem anderen Programm in eine neue Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged frames were skipped.</source>
        <translation>
            <numerusform>%n beschädigtes Bild wurde übersprungen.</numerusform>
            <numerusform>%n beschädigte Bilder wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable places in the file were skipped.</source>
        <translation>
            <numerusform>%n unlesbare Stelle in der Datei wurde übersprungen.</numerusform>
            <numerusform>%n unlesbare Stellen in der Datei wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 could be read.</source>
        <translation>Die Datei endet zu früh: %1 von %2 ließen sich lesen.</translation>
    </message>
    <message>
        <source>Copy it again if there is a complete one.</source>
        <translation>Kopieren Sie sie neu, wenn es eine vollständige gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames had no timestamp; they were given one from the frame rate.</source>
        <translation>
            <numerusform>%n Bild hatte keinen Zeitstempel; es erhielt einen nach der Bildrate.</numerusform>
            <numerusform>%n Bilder hatten keinen Zeitstempel; sie erhielten einen nach der Bildrate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames had a repeated or backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n Bild hatte einen wiederholten oder rückwärts laufenden Zeitstempel; er wurde berichtigt.</numerusform>
            <numerusform>%n Bilder hatten einen wiederholten oder rückwärts laufenden Zeitstempel; er wurde berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video is interlaced; its fields are treated as whole frames.</source>
        <translation>Das Video besteht aus Halbbildern; sie werden als ganze Bilder behandelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged parts could not be decoded.</source>
        <translation>
            <numerusform>%n beschädigter Teil ließ sich nicht dekodieren.</numerusform>
            <numerusform>%n beschädigte Teile ließen sich nicht dekodieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded with errors in the picture.</source>
        <translation>
            <numerusform>%n Bild wurde mit Fehlern im Bildinhalt dekodiert.</numerusform>
            <numerusform>%n Bilder wurden mit Fehlern im Bildinhalt dekodiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture changes its size or pixel shape: %n frames (%2) were fitted whole into the size of the first, framed in black.</source>
        <translation>
            <numerusform>Das Bild ändert Größe oder Pixelform: %n Bild (%2) wurde ganz in die Größe des ersten eingepasst, schwarz umrahmt.</numerusform>
            <numerusform>Das Bild ändert Größe oder Pixelform: %n Bilder (%2) wurden ganz in die Größe des ersten eingepasst, schwarz umrahmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HDR light levels change: %n frames name others than the first, whose levels are kept throughout.</source>
        <translation>
            <numerusform>Die HDR-Helligkeitswerte wechseln: %n Bild nennt andere als das erste, dessen Werte durchweg gelten.</numerusform>
            <numerusform>Die HDR-Helligkeitswerte wechseln: %n Bilder nennen andere als das erste, dessen Werte durchweg gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the recording starts anew at %n places; the parts follow each other, as after a cut.</source>
        <translation>
            <numerusform>Die Uhr der Aufnahme beginnt an %n Stelle neu; die Teile folgen aufeinander wie nach einem Schnitt.</numerusform>
            <numerusform>Die Uhr der Aufnahme beginnt an %n Stellen neu; die Teile folgen aufeinander wie nach einem Schnitt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged source frames were replaced by the frame before them.</source>
        <translation>
            <numerusform>%n beschädigtes Bild der Quelle wurde durch das Bild davor ersetzt.</numerusform>
            <numerusform>%n beschädigte Bilder der Quelle wurden durch das Bild davor ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures have no rate of their own; %n per second are assumed.</source>
        <translation>
            <numerusform>Die Bilder haben keine eigene Bildrate; angenommen wird %n je Sekunde.</numerusform>
            <numerusform>Die Bilder haben keine eigene Bildrate; angenommen werden %n je Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>State their rate if it is another.</source>
        <translation>Geben Sie ihre Bildrate an, wenn sie eine andere ist.</translation>
    </message>
    <message>
        <source>The output folder %1 does not exist.</source>
        <translation>Der Ausgabeordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Create it or choose another.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The output folder %1 cannot be written to.</source>
        <translation>In den Ausgabeordner %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 existiert bereits und ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>Name a new folder for the pictures.</source>
        <translation>Nennen Sie einen neuen Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>The output %1 is the input file itself.</source>
        <translation>Die Ausgabe %1 ist die Eingabedatei selbst.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>Die Ausgabe %1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>The output %1 exists already.</source>
        <translation>Die Ausgabe %1 existiert bereits.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>%1 does not end like a video file.</source>
        <translation>%1 endet nicht wie eine Videodatei.</translation>
    </message>
    <message>
        <source>Use .mkv, .mp4, .mov, .webm, .gif or .apng.</source>
        <translation>Nehmen Sie .mkv, .mp4, .mov, .webm, .gif oder .apng.</translation>
    </message>
    <message>
        <source>%1 is the name of one picture.</source>
        <translation>%1 ist der Name eines einzelnen Bildes.</translation>
    </message>
    <message>
        <source>Give it a place for a number, as in folder/frame_%05d%2.</source>
        <translation>Geben Sie ihm Platz für eine Nummer, etwa ordner/bild_%05d%2.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written.</source>
        <translation>%1 ließ sich nicht so zurücklesen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written: %2 of %3 frames are in it.</source>
        <translation>%1 ließ sich nicht so zurücklesen, wie es geschrieben wurde: %2 von %3 Bildern sind darin.</translation>
    </message>
    <message>
        <source>There is no codec %1.</source>
        <translation>Es gibt keinen Codec %1.</translation>
    </message>
    <message>
        <source>Choose one of %2.</source>
        <translation>Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>%1 is not in this build of FFmpeg.</source>
        <translation>%1 ist in diesem Build von FFmpeg nicht enthalten.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Wählen Sie einen anderen Codec.</translation>
    </message>
    <message>
        <source>%1 cannot hold video encoded as %2.</source>
        <translation>%1 kann als %2 kodiertes Video nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Use .mkv, or another codec.</source>
        <translation>Nehmen Sie .mkv oder einen anderen Codec.</translation>
    </message>
    <message>
        <source>%1 does not take video encoded as %2.</source>
        <translation>%1 nimmt kein als %2 kodiertes Video auf.</translation>
    </message>
    <message>
        <source>Use %3, or another kind of file.</source>
        <translation>Nehmen Sie %3 oder eine andere Dateiart.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot write %1.</source>
        <translation>Dieser Build von FFmpeg kann %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another kind of file.</source>
        <translation>Wählen Sie eine andere Dateiart.</translation>
    </message>
    <message>
        <source>The pixel format %1 does not exist for %2.</source>
        <translation>Das Pixelformat %1 gibt es für %2 nicht.</translation>
    </message>
    <message>
        <source>Leave it out to keep the source&apos;s.</source>
        <translation>Lassen Sie es weg, um das der Quelle zu behalten.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 %3.</source>
        <translation>Der Encoder %1 lehnt Bilder mit %2 in %3 ab.</translation>
    </message>
    <message>
        <source>Choose another codec; ffv1 takes everything.</source>
        <translation>Wählen Sie einen anderen Codec; ffv1 nimmt alles an.</translation>
    </message>
    <message>
        <source>The encoder %1 failed.</source>
        <translation>Der Encoder %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>GIF cannot show %1 frames per second, only %2.</source>
        <translation>GIF kann nicht %1 Bilder je Sekunde zeigen, nur %2.</translation>
    </message>
    <message>
        <source>Choose a lower rate, or .apng.</source>
        <translation>Wählen Sie eine niedrigere Bildrate oder .apng.</translation>
    </message>
    <message>
        <source>%1 cannot tell %2 frames per second apart, only %3.</source>
        <translation>%1 kann %2 Bilder je Sekunde nicht unterscheiden, nur %3.</translation>
    </message>
    <message>
        <source>Choose .mov or .mp4, or a lower rate.</source>
        <translation>Wählen Sie .mov oder .mp4 oder eine niedrigere Bildrate.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as PNG.</source>
        <translation>Bilder lassen sich nicht als PNG schreiben.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with its PNG encoder.</source>
        <translation>Nehmen Sie einen Build von FFmpeg mit PNG-Encoder.</translation>
    </message>
    <message>
        <source>The colours could not be reduced.</source>
        <translation>Die Farben ließen sich nicht verringern.</translation>
    </message>
    <message>
        <source>The media library failed (%1).</source>
        <translation>Die Medienbibliothek ist gescheitert (%1).</translation>
    </message>
    <message>
        <source>The segment %1 is damaged.</source>
        <translation>Das Segment %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove it and continue the job; it is encoded again.</source>
        <translation>Entfernen Sie es und setzen Sie den Auftrag fort; es wird neu kodiert.</translation>
    </message>
    <message>
        <source>The segments cannot be read back.</source>
        <translation>Die Segmente lassen sich nicht zurücklesen.</translation>
    </message>
    <message>
        <source>The segment %1 was encoded unlike the first.</source>
        <translation>Das Segment %1 wurde anders kodiert als das erste.</translation>
    </message>
    <message>
        <source>Encode it again with the same settings.</source>
        <translation>Kodieren Sie es neu mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>This build cannot encode sound as %1.</source>
        <translation>Dieser Build kann Ton nicht als %1 kodieren.</translation>
    </message>
    <message>
        <source>This build cannot decode this sound.</source>
        <translation>Dieser Build kann diesen Ton nicht dekodieren.</translation>
    </message>
    <message>
        <source>The sound cannot be converted.</source>
        <translation>Der Ton lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>This build cannot decode these subtitles.</source>
        <translation>Dieser Build kann diese Untertitel nicht dekodieren.</translation>
    </message>
    <message>
        <source>These subtitles cannot be converted.</source>
        <translation>Diese Untertitel lassen sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>The description of these subtitles is unusable.</source>
        <translation>Die Beschreibung dieser Untertitel ist unbrauchbar.</translation>
    </message>
    <message>
        <source>video stream #%1</source>
        <translation>Videospur #%1</translation>
    </message>
    <message>
        <source>audio stream #%1</source>
        <translation>Tonspur #%1</translation>
    </message>
    <message>
        <source>subtitle stream #%1</source>
        <translation>Untertitelspur #%1</translation>
    </message>
    <message>
        <source>attachment stream #%1</source>
        <translation>Anhang #%1</translation>
    </message>
    <message>
        <source>data stream #%1</source>
        <translation>Datenspur #%1</translation>
    </message>
    <message>
        <source>unknown stream #%1</source>
        <translation>unbekannte Spur #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lines of %1 that are shown at the same time</source>
        <translation>gleichzeitig gezeigte Zeilen von %1</translation>
    </message>
    <message>
        <source>the language of %1</source>
        <translation>Sprache von %1</translation>
    </message>
    <message>
        <source>the title of %1</source>
        <translation>Titel von %1</translation>
    </message>
    <message>
        <source>the mark %1 of %2</source>
        <translation>Kennzeichen %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>the tags %2</source>
        <translation>
            <numerusform>Tag %2</numerusform>
            <numerusform>Tags %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n Kapitel</numerusform>
            <numerusform>%n Kapitel</numerusform>
        </translation>
    </message>
    <message>
        <source>the time code %1</source>
        <translation>Timecode %1</translation>
    </message>
    <message>
        <source>the closed captions inside the pictures</source>
        <translation>in die Bilder eingebettete Untertitel</translation>
    </message>
    <message>
        <source>%1 dynamic metadata</source>
        <translation>dynamische Metadaten (%1)</translation>
    </message>
    <message>
        <source>the rotation of the picture</source>
        <translation>Drehung des Bildes</translation>
    </message>
    <message>
        <source>the mark that the picture is HDR (%1)</source>
        <translation>Kennzeichnung des Bildes als HDR (%1)</translation>
    </message>
    <message>
        <source>the colour range %1</source>
        <translation>Farbbereich %1</translation>
    </message>
    <message>
        <source>the colour primaries %1</source>
        <translation>Primärfarben %1</translation>
    </message>
    <message>
        <source>the colour transfer %1</source>
        <translation>Farbübertragung %1</translation>
    </message>
    <message>
        <source>the colour matrix %1</source>
        <translation>Farbmatrix %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>the pixel format</source>
        <translation>Pixelformat</translation>
    </message>
    <message>
        <source>how often it plays</source>
        <translation>Zahl der Wiedergaben</translation>
    </message>
    <message>
        <source>how often it plays (%1 times)</source>
        <translation>Zahl der Wiedergaben (%1)</translation>
    </message>
    <message>
        <source>%1 cannot hold it</source>
        <translation>%1 kann das nicht aufnehmen</translation>
    </message>
    <message>
        <source>%1 cannot hold them</source>
        <translation>%1 kann sie nicht aufnehmen</translation>
    </message>
    <message>
        <source>%1 cannot say it</source>
        <translation>%1 kann das nicht angeben</translation>
    </message>
    <message>
        <source>%1 cannot say it; the values of the picture stay as they are</source>
        <translation>%1 kann das nicht angeben; die Werte des Bildes bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>QuickTime files written by FFmpeg cannot hold a cover; .mp4 and .mkv can</source>
        <translation>von FFmpeg geschriebene QuickTime-Dateien können kein Titelbild aufnehmen; .mp4 und .mkv können es</translation>
    </message>
    <message>
        <source>%1 files written by this version of FFmpeg cannot hold it; .mp4 and .mov can</source>
        <translation>von dieser Version von FFmpeg geschriebene Dateien der Art %1 können das nicht aufnehmen; .mp4 und .mov können es</translation>
    </message>
    <message>
        <source>%1 cannot count %2 frames a second; .mkv can</source>
        <translation>%1 kann nicht %2 Bilder je Sekunde zählen; .mkv kann es</translation>
    </message>
    <message>
        <source>%1 does not write them; h264 does</source>
        <translation>%1 schreibt sie nicht; h264 schon</translation>
    </message>
    <message>
        <source>%1 leaves that to the player</source>
        <translation>%1 überlässt das dem Abspielprogramm</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <source>slow motion without sound</source>
        <translation>Zeitlupe ohne Ton</translation>
    </message>
    <message>
        <source>outside the part that is kept</source>
        <translation>außerhalb des behaltenen Teils</translation>
    </message>
    <message>
        <source>it does not fit generated frames</source>
        <translation>passt nicht zu erzeugten Bildern</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>umgewandelt in %1</translation>
    </message>
    <message>
        <source>encoded again as %1</source>
        <translation>neu kodiert als %1</translation>
    </message>
    <message>
        <source>stretched and encoded again as %1</source>
        <translation>gestreckt und neu kodiert als %1</translation>
    </message>
    <message>
        <source>becomes the name of its handler: %1 has no other place for it</source>
        <translation>wird zum Namen des Handlers, denn %1 hat keinen anderen Platz dafür</translation>
    </message>
    <message>
        <source>become one, without their styles</source>
        <translation>zu einer vereint, ohne ihre Formatierung</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>wird nicht mehr angegeben</translation>
    </message>
    <message>
        <source>loses colours: GIF holds 256</source>
        <translation>verliert Farben, denn GIF fasst nur 256</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>verliert %1</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3</source>
        <translation>wechselt von %1 zu %2 für %3</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3, which loses %4</source>
        <translation>wechselt von %1 zu %2 für %3 und verliert dabei %4</translation>
    </message>
    <message>
        <source>%1 dropped: %2.</source>
        <translation>%1 verworfen: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 dropped.</source>
        <translation>%1 verworfen.</translation>
    </message>
    <message>
        <source>Every stream but the video was dropped: the container refused them.</source>
        <translation>Jede Spur außer dem Video wurde verworfen: Der Container lehnte sie ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets of other streams had a backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n Paket anderer Spuren hatte einen rückwärts laufenden Zeitstempel; er wurde berichtigt.</numerusform>
            <numerusform>%n Pakete anderer Spuren hatten einen rückwärts laufenden Zeitstempel; er wurde berichtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged packets of other streams were left out.</source>
        <translation>
            <numerusform>%n beschädigtes Paket anderer Spuren wurde ausgelassen.</numerusform>
            <numerusform>%n beschädigte Pakete anderer Spuren wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The varying distances between frames are lost: pictures have no times of their own.</source>
        <translation>Die wechselnden Abstände der Bilder gehen verloren: Einzelbilder haben keine eigenen Zeiten.</translation>
    </message>
    <message>
        <source>Many programs show a GIF of more than %1 frames per second far too slowly.</source>
        <translation>Viele Programme zeigen ein GIF mit mehr als %1 Bildern je Sekunde viel zu langsam.</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>chroma detail</source>
        <translation>Farbdetails</translation>
    </message>
    <message>
        <source>exact colours</source>
        <translation>exakte Farben</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>a number of colours</source>
        <translation>einen Teil der Farben</translation>
    </message>
    <message>
        <source>A factor of %1 is out of range.</source>
        <translation>Ein Faktor von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 2 to 16, or a fraction such as 5/2.</source>
        <translation>Nehmen Sie eine Zahl von 2 bis 16 oder einen Bruch wie 5/2.</translation>
    </message>
    <message>
        <source>A rate of %1 is out of range.</source>
        <translation>Eine Bildrate von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use up to 1000 frames per second.</source>
        <translation>Nehmen Sie höchstens 1000 Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>A rate of the pictures of %1 is out of range.</source>
        <translation>Eine Rate der Einzelbilder von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use up to 1000 pictures per second.</source>
        <translation>Nehmen Sie höchstens 1000 Einzelbilder je Sekunde.</translation>
    </message>
    <message>
        <source>Slow motion by %1 is out of range.</source>
        <translation>Eine Zeitlupe um %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 16.</source>
        <translation>Nehmen Sie eine Zahl von 1 bis 16.</translation>
    </message>
    <message>
        <source>The part to convert is empty.</source>
        <translation>Der umzuwandelnde Teil ist leer.</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>No frame lies in the part to convert.</source>
        <translation>Im umzuwandelnden Teil liegt kein Bild.</translation>
    </message>
    <message>
        <source>The video is %1 s long.</source>
        <translation>Das Video ist %1 s lang.</translation>
    </message>
    <message>
        <source>The length of the segments of a job is out of range.</source>
        <translation>Die Länge der Segmente eines Auftrags liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 0.1 to 3600 seconds.</source>
        <translation>Nehmen Sie eine Zahl von 0.1 bis 3600 Sekunden.</translation>
    </message>
    <message>
        <source>The cut threshold is out of range.</source>
        <translation>Die Schwelle für Schnitte liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number above 0 and up to 1.</source>
        <translation>Nehmen Sie eine Zahl über 0 und bis 1.</translation>
    </message>
    <message>
        <source>A soft edge of the mask of %1 pixels is out of range.</source>
        <translation>Ein weicher Rand der Maske von %1 Pixeln liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 64.</source>
        <translation>Nehmen Sie eine Zahl von 0 bis 64.</translation>
    </message>
    <message>
        <source>The longest gap to fill is out of range.</source>
        <translation>Die längste zu füllende Lücke liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number of seconds above 0 and up to a day.</source>
        <translation>Nehmen Sie eine Zahl von Sekunden über 0 und bis zu einem Tag.</translation>
    </message>
    <message>
        <source>No input file was given.</source>
        <translation>Es wurde keine Eingabedatei angegeben.</translation>
    </message>
    <message>
        <source>Name the video to convert.</source>
        <translation>Nennen Sie das Video, das umgewandelt werden soll.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Es wurde keine Ausgabedatei angegeben.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Only a picture sequence takes a rate from outside.</source>
        <translation>Nur eine Bildfolge nimmt eine Bildrate von außen an.</translation>
    </message>
    <message>
        <source>A video has times of its own; leave the rate out.</source>
        <translation>Ein Video hat eigene Zeiten; lassen Sie die Bildrate weg.</translation>
    </message>
    <message>
        <source>The rate %1 is below the video&apos;s own %2.</source>
        <translation>Die Bildrate %1 liegt unter der des Videos, %2.</translation>
    </message>
    <message>
        <source>Choose a higher one; frames are only added.</source>
        <translation>Wählen Sie eine höhere; Bilder werden nur hinzugefügt.</translation>
    </message>
    <message>
        <source>The frame rate factor must be 1 or more.</source>
        <translation>Der Faktor der Bildrate muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Choose a higher factor; frames are only added.</source>
        <translation>Wählen Sie einen höheren Faktor; Bilder werden nur hinzugefügt.</translation>
    </message>
    <message>
        <source>The folder %1 for unfinished work cannot be created.</source>
        <translation>Der Ordner %1 für unfertige Arbeit lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose an output folder that you can write to.</source>
        <translation>Wählen Sie einen Ausgabeordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <source>%1 holds no job.</source>
        <translation>%1 enthält keinen Auftrag.</translation>
    </message>
    <message>
        <source>Name the folder that was given to plan-job, or the output of an interrupted conversion.</source>
        <translation>Nennen Sie den Ordner, der plan-job angegeben wurde, oder die Ausgabe einer unterbrochenen Umwandlung.</translation>
    </message>
    <message>
        <source>The folder %1 of the job cannot be written to.</source>
        <translation>In den Ordner %1 des Auftrags lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
    </message>
    <message>
        <source>Another Tessera is working on this job.</source>
        <translation>Ein anderes Tessera arbeitet an diesem Auftrag.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>%1 holds another job already.</source>
        <translation>%1 enthält bereits einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>The record of the job is damaged.</source>
        <translation>Die Aufzeichnung des Auftrags ist beschädigt.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>The job was started by another version of Tessera.</source>
        <translation>Der Auftrag wurde von einer anderen Version von Tessera gestartet.</translation>
    </message>
    <message>
        <source>Finish it with that version, or start it again.</source>
        <translation>Beenden Sie ihn mit jener Version oder starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The description of the job cannot be read.</source>
        <translation>Die Beschreibung des Auftrags lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Write the job again.</source>
        <translation>Schreiben Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>The description of the job was written by another version of Tessera.</source>
        <translation>Die Beschreibung des Auftrags wurde von einer anderen Version von Tessera geschrieben.</translation>
    </message>
    <message>
        <source>The job says %1 for %2, which is not known.</source>
        <translation>Der Auftrag nennt %1 für %2, und das ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file was not written by Tessera.</source>
        <translation>Die Datei wurde nicht von Tessera geschrieben.</translation>
    </message>
    <message>
        <source>A segment of the job could not be read back as it was written.</source>
        <translation>Ein Segment des Auftrags ließ sich nicht so zurücklesen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>There is no segment %1.</source>
        <translation>Es gibt kein Segment %1.</translation>
    </message>
    <message>
        <source>Choose one from 0 to %2.</source>
        <translation>Wählen Sie eines von 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 holds a job with other settings: %2.</source>
        <translation>%1 enthält einen Auftrag mit anderen Einstellungen: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the job.</source>
        <translation>Wählen Sie einen anderen Ordner oder starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started with other settings: %2.</source>
        <translation>Eine unfertige Umwandlung nach %1 wurde mit anderen Einstellungen gestartet: %2.</translation>
    </message>
    <message>
        <source>Resume it with those settings, or restart it.</source>
        <translation>Setzen Sie sie mit jenen Einstellungen fort oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started by another version (%2).</source>
        <translation>Eine unfertige Umwandlung nach %1 wurde von einer anderen Version gestartet (%2).</translation>
    </message>
    <message>
        <source>Resume it with that version, or restart it.</source>
        <translation>Setzen Sie sie mit jener Version fort oder starten Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 has changed since it began</source>
        <translation>%1 hat sich seit dem Beginn geändert</translation>
    </message>
    <message>
        <source>the mask %1 has changed since it began</source>
        <translation>die Maske %1 hat sich seit dem Beginn geändert</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <translation>die Aufzeichnung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The job cannot continue: %1.</source>
        <translation>Der Auftrag kann nicht weitergehen: %1.</translation>
    </message>
    <message>
        <source>Restore the file as it was, or start the job again.</source>
        <translation>Stellen Sie die Datei wieder her, wie sie war, oder starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>The result would not be consistent: %1.</source>
        <translation>Das Ergebnis wäre nicht stimmig: %1.</translation>
    </message>
    <message>
        <source>Convert it again, while nothing writes to the file.</source>
        <translation>Wandeln Sie es erneut um, während nichts in die Datei schreibt.</translation>
    </message>
    <message>
        <source>The unfinished work of an earlier run was started again: %1.</source>
        <translation>Die unfertige Arbeit eines früheren Laufs wurde neu begonnen: %1.</translation>
    </message>
    <message>
        <source>The job needs about %1 on the disk, and %2 are free.</source>
        <translation>Der Auftrag braucht etwa %1 auf dem Datenträger, und %2 sind frei.</translation>
    </message>
    <message>
        <source>The job may need about %1 on the disk, and %2 are free.</source>
        <translation>Der Auftrag braucht vielleicht etwa %1 auf dem Datenträger, und %2 sind frei.</translation>
    </message>
    <message>
        <source>Free some space before it runs out; a job that stops for it can be resumed.</source>
        <translation>Schaffen Sie Platz, bevor er ausgeht; ein Auftrag, der deshalb anhält, lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>No frame was generated: every pair of frames lies on both sides of a cut.</source>
        <translation>Es wurde kein Bild erzeugt: Zwischen je zwei Bildern liegt ein Schnitt.</translation>
    </message>
    <message>
        <source>No frame was generated: the video is a single picture.</source>
        <translation>Es wurde kein Bild erzeugt: Das Video ist ein einzelnes Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of more than %2 between frames were left as they are.</source>
        <translation>
            <numerusform>%n Lücke von mehr als %2 zwischen Bildern wurde gelassen, wie sie ist.</numerusform>
            <numerusform>%n Lücken von mehr als %2 zwischen Bildern wurden gelassen, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --longest-gap fills longer ones.</source>
        <translation>Die Option --longest-gap füllt längere.</translation>
    </message>
    <message>
        <source>The video ended early: %1 of %2 frames could be made.</source>
        <translation>Das Video endete zu früh: %1 von %2 Bildern ließen sich erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>Memory ran out; continued with %n tiles or new frames at once.</source>
        <translation>
            <numerusform>Der Speicher ging aus; weiter mit %n Kachel oder neuen Bild auf einmal.</numerusform>
            <numerusform>Der Speicher ging aus; weiter mit %n Kacheln oder neuen Bildern auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory ran out with tiles of %1; continued with tiles of %2.</source>
        <translation>Mit Kacheln von %1 ging der Speicher aus; weiter mit Kacheln von %2.</translation>
    </message>
    <message>
        <source>The GPU has no memory even for tiles of %1; continued on the CPU.</source>
        <translation>Die GPU hat nicht einmal für Kacheln von %1 Speicher; weiter auf der CPU.</translation>
    </message>
    <message>
        <source>A tile took %1 ms, where %2 ms is usual, while the memory was full: it spills over to slower memory.</source>
        <translation>Eine Kachel brauchte %1 ms statt der üblichen %2 ms, während der Speicher voll war: Er weicht auf langsameren Speicher aus.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs, to be faster.</source>
        <translation>Nehmen Sie kleinere Kacheln oder schließen Sie andere Programme, damit es schneller geht.</translation>
    </message>
    <message>
        <source>The model %1 makes only middles; some frames show a moment up to 1/32 of a frame early or late.</source>
        <translation>Das Modell %1 erzeugt nur Mitten; manche Bilder zeigen einen Augenblick, der um bis zu 1/32 Bild zu früh oder zu spät liegt.</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>Es gibt kein Modell namens %1.</translation>
    </message>
    <message>
        <source>Known models: %2.</source>
        <translation>Bekannte Modelle: %2.</translation>
    </message>
    <message>
        <source>No model called %1 is installed.</source>
        <translation>Es ist kein Modell namens %1 installiert.</translation>
    </message>
    <message>
        <source>Look at the list of installed models.</source>
        <translation>Sehen Sie in der Liste der installierten Modelle nach.</translation>
    </message>
    <message>
        <source>The model %1 may not run its code here.</source>
        <translation>Das Modell %1 darf seinen Code hier nicht ausführen.</translation>
    </message>
    <message>
        <source>Install it again and agree to that.</source>
        <translation>Installieren Sie es neu und stimmen Sie dem zu.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model, and loading it runs the program in it, with your rights.</source>
        <translation>%1 ist ein TorchScript-Modell; es zu laden führt das Programm darin aus, mit Ihren Rechten.</translation>
    </message>
    <message>
        <source>Install it only if you trust where it comes from, with --trust (SHA-256 %2).</source>
        <translation>Installieren Sie es nur, wenn Sie der Herkunft vertrauen, mit --trust (SHA-256 %2).</translation>
    </message>
    <message>
        <source>%1 is no name for a model.</source>
        <translation>%1 ist kein Name für ein Modell.</translation>
    </message>
    <message>
        <source>Use small letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Nehmen Sie Kleinbuchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>A model called %1 is installed already.</source>
        <translation>Ein Modell namens %1 ist bereits installiert.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Wählen Sie einen anderen Namen oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>%1 changed while it was being installed.</source>
        <translation>%1 hat sich während der Installation geändert.</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it.</source>
        <translation>Versuchen Sie es noch einmal, wenn nichts mehr in die Datei schreibt.</translation>
    </message>
    <message>
        <source>The file of the model %1 has changed since it was installed.</source>
        <translation>Die Datei des Modells %1 hat sich seit der Installation geändert.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Entfernen Sie das Modell und installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The model %1 could not be copied.</source>
        <translation>Das Modell %1 ließ sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Free some space in %2.</source>
        <translation>Schaffen Sie Platz in %2.</translation>
    </message>
    <message>
        <source>The manifest of a model could not be written in %1.</source>
        <translation>Das Manifest eines Modells ließ sich in %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>The model in the folder %1 has a damaged manifest.</source>
        <translation>Das Modell im Ordner %1 hat ein beschädigtes Manifest.</translation>
    </message>
    <message>
        <source>The options in %1 are damaged.</source>
        <translation>Die Optionen in %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>The folder %1 for models cannot be written to.</source>
        <translation>In den Ordner %1 für Modelle lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The model file %1 is a folder.</source>
        <translation>Die Modelldatei %1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the model file inside it.</source>
        <translation>Wählen Sie die Modelldatei darin.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be opened.</source>
        <translation>Die Modelldatei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The model file %1 is empty.</source>
        <translation>Die Modelldatei %1 ist leer.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>Die Modelldatei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>Die Modelldatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it contains an instruction that weights do not need.</source>
        <translation>Die Modelldatei %1 wurde abgelehnt: Sie enthält eine Anweisung, die Gewichte nicht brauchen.</translation>
    </message>
    <message>
        <source>Get the model from its authors, or as safetensors.</source>
        <translation>Holen Sie das Modell von seinen Autoren oder als safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its list of tensors is far too long.</source>
        <translation>Die Modelldatei %1 wurde abgelehnt: Ihre Liste von Tensoren ist viel zu lang.</translation>
    </message>
    <message>
        <source>Get the model from its authors.</source>
        <translation>Holen Sie das Modell von seinen Autoren.</translation>
    </message>
    <message>
        <source>%1 is not a model: it is neither a PyTorch checkpoint nor a safetensors file.</source>
        <translation>%1 ist kein Modell: weder ein PyTorch-Checkpoint noch eine safetensors-Datei.</translation>
    </message>
    <message>
        <source>Choose the file with the weights of the model.</source>
        <translation>Wählen Sie die Datei mit den Gewichten des Modells.</translation>
    </message>
    <message>
        <source>The model file %1 holds numbers that belong to no tensor.</source>
        <translation>Die Modelldatei %1 enthält Zahlen, die zu keinem Tensor gehören.</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>Holen Sie das Modell als safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it asks for %2, and weights need no program.</source>
        <translation>Die Modelldatei %1 wurde abgelehnt: Sie verlangt %2, und Gewichte brauchen kein Programm.</translation>
    </message>
    <message>
        <source>The archive %1 holds no weights.</source>
        <translation>Das Archiv %1 enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>Choose a file that holds a model.</source>
        <translation>Wählen Sie eine Datei, die ein Modell enthält.</translation>
    </message>
    <message>
        <source>%1 is one half of an ncnn model, and %2 is not beside it.</source>
        <translation>%1 ist eine Hälfte eines ncnn-Modells, und %2 liegt nicht daneben.</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <translation>Legen Sie beide Dateien in einen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a list of ncnn layers.</source>
        <translation>%1 ist keine Liste von ncnn-Schichten.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s .param file.</source>
        <translation>Wählen Sie die .param-Datei des Modells.</translation>
    </message>
    <message>
        <source>The model file %1 has the entry %2, compressed in a way that is not known.</source>
        <translation>Die Modelldatei %1 hat den Eintrag %2, der auf unbekannte Weise komprimiert ist.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Entpacken Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its entry %2 is far too large.</source>
        <translation>Die Modelldatei %1 wurde abgelehnt: Ihr Eintrag %2 ist viel zu groß.</translation>
    </message>
    <message>
        <source>The model file %1 was written by a PyTorch older than 1.6.</source>
        <translation>Die Modelldatei %1 wurde von einem PyTorch vor 1.6 geschrieben.</translation>
    </message>
    <message>
        <source>Save it again with a newer PyTorch, or get it as safetensors.</source>
        <translation>Speichern Sie sie neu mit einem neueren PyTorch oder holen Sie sie als safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was written on a machine with another byte order.</source>
        <translation>Die Modelldatei %1 wurde auf einem Rechner mit anderer Byte-Reihenfolge geschrieben.</translation>
    </message>
    <message>
        <source>The model file %1 holds no tensors.</source>
        <translation>Die Modelldatei %1 enthält keine Tensoren.</translation>
    </message>
    <message>
        <source>The model file %1 has numbers of a kind that is not known (%2).</source>
        <translation>Die Modelldatei %1 hat Zahlen einer unbekannten Art (%2).</translation>
    </message>
    <message>
        <source>Get the model as float32.</source>
        <translation>Holen Sie das Modell als float32.</translation>
    </message>
    <message>
        <source>The model file %1 has the compressed entry %2, which model files do not have.</source>
        <translation>Die Modelldatei %1 hat den komprimierten Eintrag %2, den es in Modelldateien nicht gibt.</translation>
    </message>
    <message>
        <source>Unpack it first if the model lies in an archive.</source>
        <translation>Entpacken Sie es zuerst, wenn das Modell in einem Archiv liegt.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model without a description of its inputs.</source>
        <translation>%1 ist ein TorchScript-Modell ohne Beschreibung seiner Eingaben.</translation>
    </message>
    <message>
        <source>Put one beside it as %2; docs/models.md shows how it is written.</source>
        <translation>Legen Sie eine als %2 daneben; docs/models.md zeigt, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The model description in %1 is wrong.</source>
        <translation>Die Modellbeschreibung in %1 ist falsch.</translation>
    </message>
    <message>
        <source>docs/models.md shows how it is written.</source>
        <translation>docs/models.md zeigt, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The model %1 cannot be read from %2.</source>
        <translation>Das Modell %1 lässt sich nicht aus %2 lesen.</translation>
    </message>
    <message>
        <source>The model %1 is no TorchScript file that LibTorch %2 can load.</source>
        <translation>Das Modell %1 ist keine TorchScript-Datei, die LibTorch %2 laden kann.</translation>
    </message>
    <message>
        <source>The model %1 failed.</source>
        <translation>Das Modell %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try another model, or ask its authors.</source>
        <translation>Versuchen Sie ein anderes Modell oder fragen Sie seine Autoren.</translation>
    </message>
    <message>
        <source>The model %1 does not do what its description says.</source>
        <translation>Das Modell %1 tut nicht, was seine Beschreibung sagt.</translation>
    </message>
    <message>
        <source>Its description and its forward() must agree.</source>
        <translation>Seine Beschreibung und sein forward() müssen übereinstimmen.</translation>
    </message>
    <message>
        <source>The model file %1 is not TLB-VFI: it has no tensor %2.</source>
        <translation>Die Modelldatei %1 ist nicht TLB-VFI: Der Tensor %2 fehlt.</translation>
    </message>
    <message>
        <source>Choose the authors&apos; vimeo_unet.pth.</source>
        <translation>Wählen Sie vimeo_unet.pth von den Autoren.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4: it has no tensor %2.</source>
        <translation>Die Modelldatei %1 ist nicht RIFE 4: Der Tensor %2 fehlt.</translation>
    </message>
    <message>
        <source>Choose the weights of RIFE 4.0 to 4.26, such as flownet.pkl.</source>
        <translation>Wählen Sie die Gewichte von RIFE 4.0 bis 4.26, etwa flownet.pkl.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4 as Tessera knows it.</source>
        <translation>Die Modelldatei %1 ist nicht RIFE 4, wie Tessera es kennt.</translation>
    </message>
    <message>
        <source>The archive %1 holds no RIFE 4 model.</source>
        <translation>Das Archiv %1 enthält kein RIFE-4-Modell.</translation>
    </message>
    <message>
        <source>The model file %1 is a program and not weights alone.</source>
        <translation>Die Modelldatei %1 ist ein Programm und besteht nicht nur aus Gewichten.</translation>
    </message>
    <message>
        <source>The model file %1 has a number in %2 that is not finite.</source>
        <translation>Die Modelldatei %1 hat in %2 eine Zahl, die nicht endlich ist.</translation>
    </message>
    <message>
        <source>The model file %1 has no averaged weights.</source>
        <translation>Die Modelldatei %1 hat keine gemittelten Gewichte.</translation>
    </message>
    <message>
        <source>Use its plain weights.</source>
        <translation>Nehmen Sie ihre einfachen Gewichte.</translation>
    </message>
    <message>
        <source>The model file %1 lacks the tensor %2 (%3 numbers).</source>
        <translation>In der Modelldatei %1 fehlt der Tensor %2 (%3 Zahlen).</translation>
    </message>
    <message>
        <source>Choose the complete checkpoint of TLB-VFI.</source>
        <translation>Wählen Sie den vollständigen Checkpoint von TLB-VFI.</translation>
    </message>
    <message>
        <source>The tensor %2 of %1 has the shape %3, where %4 was expected.</source>
        <translation>Der Tensor %2 von %1 hat die Form %3, erwartet war %4.</translation>
    </message>
    <message>
        <source>Choose the checkpoint of TLB-VFI.</source>
        <translation>Wählen Sie den Checkpoint von TLB-VFI.</translation>
    </message>
    <message>
        <source>The model&apos;s frequency branch has %1 channels, where %2 were expected.</source>
        <translation>Der Frequenzzweig des Modells hat %1 Kanäle, erwartet waren %2.</translation>
    </message>
    <message>
        <source>The model has layers of %1 channels, which do not form %2 groups.</source>
        <translation>Das Modell hat Schichten mit %1 Kanälen, die keine %2 Gruppen bilden.</translation>
    </message>
    <message>
        <source>The weights of the model %1 lack %2.</source>
        <translation>In den Gewichten des Modells %1 fehlt %2.</translation>
    </message>
    <message>
        <source>The interpolation failed.</source>
        <translation>Das Erzeugen von Bildern ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try another model, or the CPU.</source>
        <translation>Versuchen Sie ein anderes Modell oder die CPU.</translation>
    </message>
    <message>
        <source>The model %1 returned a picture of the wrong shape.</source>
        <translation>Das Modell %1 lieferte ein Bild der falschen Form.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The model %1 returned numbers that are not a picture.</source>
        <translation>Das Modell %1 lieferte Zahlen, die kein Bild sind.</translation>
    </message>
    <message>
        <source>Try another model, or full precision.</source>
        <translation>Versuchen Sie ein anderes Modell oder volle Genauigkeit.</translation>
    </message>
    <message>
        <source>There is no device called %1 here.</source>
        <translation>Hier gibt es kein Gerät namens %1.</translation>
    </message>
    <message>
        <source>Available: auto, %2.</source>
        <translation>Verfügbar: auto, %2.</translation>
    </message>
    <message>
        <source>A tile size of %1 is out of range.</source>
        <translation>Eine Kachelgröße von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use 0 (off) or a size from 64 to 16384 pixels.</source>
        <translation>Nehmen Sie 0 (aus) oder eine Größe von 64 bis 16384 Pixeln.</translation>
    </message>
    <message>
        <source>A tile of %1 pixels is smaller than twice the overlap of %2.</source>
        <translation>Eine Kachel von %1 Pixeln ist kleiner als die doppelte Überlappung von %2.</translation>
    </message>
    <message>
        <source>Use a larger tile or a smaller overlap.</source>
        <translation>Nehmen Sie eine größere Kachel oder eine kleinere Überlappung.</translation>
    </message>
    <message>
        <source>Tile size and overlap cannot be negative.</source>
        <translation>Kachelgröße und Überlappung können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Nehmen Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>Tiles of %1 do not suit the model.</source>
        <translation>Kacheln von %1 passen nicht zum Modell.</translation>
    </message>
    <message>
        <source>The record of the job is damaged; start the job again.</source>
        <translation>Die Aufzeichnung des Auftrags ist beschädigt; starten Sie den Auftrag neu.</translation>
    </message>
    <message>
        <source>A flow scale of %1 is out of range.</source>
        <translation>Ein Maßstab des Flusses von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>A number of %1 sample steps is out of range.</source>
        <translation>Eine Zahl von %1 Schritten liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 1000.</source>
        <translation>Nehmen Sie eine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>An alignment of %1 is out of range.</source>
        <translation>Eine Ausrichtung von %1 liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4096.</source>
        <translation>Nehmen Sie eine Zahl von 1 bis 4096.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>Es gibt keine Vorgabe namens %1.</translation>
    </message>
    <message>
        <source>Known presets: %2.</source>
        <translation>Bekannte Vorgaben: %2.</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>Die Vorgabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Choose a preset file that Tessera exported.</source>
        <translation>Wählen Sie eine Vorgabedatei, die Tessera exportiert hat.</translation>
    </message>
    <message>
        <source>The preset&apos;s %1 is no whole number in range.</source>
        <translation>%1 in der Vorgabe ist keine ganze Zahl im zulässigen Bereich.</translation>
    </message>
    <message>
        <source>The preset was written by another version of Tessera.</source>
        <translation>Die Vorgabe wurde von einer anderen Version von Tessera geschrieben.</translation>
    </message>
    <message>
        <source>Export it again from a version that reads schema 1.</source>
        <translation>Exportieren Sie sie neu aus einer Version, die Schema 1 liest.</translation>
    </message>
    <message>
        <source>%1 is too short to be evaluated.</source>
        <translation>%1 ist zu kurz, um bewertet zu werden.</translation>
    </message>
    <message>
        <source>It needs at least %2 frames.</source>
        <translation>Es braucht mindestens %2 Bilder.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Das Programm %1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Install it to compare with it.</source>
        <translation>Installieren Sie es, um damit zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 ist an %2 gescheitert.</translation>
    </message>
    <message>
        <source>Its own words are above.</source>
        <translation>Seine eigene Meldung steht oben.</translation>
    </message>
    <message>
        <source>The demonstration needs a picture of at least 2x2 pixels.</source>
        <translation>Die Vorführung braucht ein Bild von mindestens 2x2 Pixeln.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>This build has no encoder for the demonstration&apos;s sound.</source>
        <translation>Dieser Build hat keinen Encoder für den Ton der Vorführung.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with one.</source>
        <translation>Nehmen Sie einen Build von FFmpeg mit einem solchen.</translation>
    </message>
    <message>
        <source>The demonstration needs a frame rate above 0 and a length of at most an hour.</source>
        <translation>Die Vorführung braucht eine Bildrate über 0 und eine Länge von höchstens einer Stunde.</translation>
    </message>
    <message>
        <source>Use more than 0 and at most 3600 seconds.</source>
        <translation>Nehmen Sie mehr als 0 und höchstens 3600 Sekunden.</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 enthält kein Bild.</translation>
    </message>
    <message>
        <source>%1 is no file of samples.</source>
        <translation>%1 ist keine Datei mit Trainingsbeispielen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of this network.</source>
        <translation>%1 ist kein Checkpoint dieses Netzes.</translation>
    </message>
    <message>
        <source>Train into an empty folder.</source>
        <translation>Trainieren Sie in einen leeren Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Es gibt nichts, woraus sich lernen ließe.</translation>
    </message>
    <message>
        <source>Give videos of more than three frames, or scenes.</source>
        <translation>Geben Sie Videos mit mehr als drei Bildern an, oder Szenen.</translation>
    </message>
    <message>
        <source>%1 is no record of a training.</source>
        <translation>%1 ist keine Aufzeichnung eines Trainings.</translation>
    </message>
    <message>
        <source>Remove it, or train into another folder.</source>
        <translation>Entfernen Sie sie oder trainieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>Choose one of %3.</source>
        <translation>Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>No cut can lie before frame %1.</source>
        <translation>Vor Bild %1 kann kein Schnitt liegen.</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Bilder werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>%1 is not a frame size.</source>
        <translation>%1 ist keine Bildgröße.</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1920x1080.</source>
        <translation>Schreiben Sie Breite und Höhe in Pixeln, etwa 1920x1080.</translation>
    </message>
    <message>
        <source>%1 is not an amount of memory.</source>
        <translation>%1 ist keine Speichermenge.</translation>
    </message>
    <message>
        <source>Write it such as 2GB or 500MB.</source>
        <translation>Schreiben Sie sie wie 2GB oder 500MB.</translation>
    </message>
    <message>
        <source>%1 is not a frame rate.</source>
        <translation>%1 ist keine Bildrate.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000, or a fraction such as 30000/1001.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 1000 oder einen Bruch wie 30000/1001.</translation>
    </message>
    <message>
        <source>%1 is not a factor.</source>
        <translation>%1 ist kein Faktor.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, or a fraction such as 5/2.</source>
        <translation>Schreiben Sie eine Zahl wie 2.5 oder einen Bruch wie 5/2.</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1 ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write seconds, or hours:minutes:seconds, such as 90.5 or 1:30.5.</source>
        <translation>Schreiben Sie Sekunden oder Stunden:Minuten:Sekunden, etwa 90.5 oder 1:30.5.</translation>
    </message>
    <message>
        <source>%1 is not a way to show progress.</source>
        <translation>%1 ist keine Art, den Fortschritt zu zeigen.</translation>
    </message>
    <message>
        <source>Use auto, bar, lines, json or none.</source>
        <translation>Nehmen Sie auto, bar, lines, json oder none.</translation>
    </message>
    <message>
        <source>The preset file %1 cannot be opened.</source>
        <translation>Die Vorgabedatei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read.</source>
        <translation>Prüfen Sie, ob sie noch existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>No folder in %1 holds three pictures.</source>
        <translation>Kein Ordner in %1 enthält drei Bilder.</translation>
    </message>
    <message>
        <source>Give each triplet a folder with its first, its last and the true frame.</source>
        <translation>Geben Sie jedem Tripel einen Ordner mit dem ersten, dem letzten und dem wahren Bild.</translation>
    </message>
    <message>
        <source>%1 has another size than the pictures beside it.</source>
        <translation>%1 hat eine andere Größe als die Bilder daneben.</translation>
    </message>
    <message>
        <source>The filter %1 cannot be used.</source>
        <translation>Der Filter %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Try it with the ffmpeg program: ffmpeg -i VIDEO -vf FILTER -f null -.</source>
        <translation>Probieren Sie ihn mit dem Programm ffmpeg aus: ffmpeg -i VIDEO -vf FILTER -f null -.</translation>
    </message>
    <message>
        <source>The filter %1 must take one picture and give one.</source>
        <translation>Der Filter %1 muss ein Bild nehmen und eines liefern.</translation>
    </message>
    <message>
        <source>The filter %1 does not fit this video.</source>
        <translation>Der Filter %1 passt nicht zu diesem Video.</translation>
    </message>
    <message>
        <source>The filter %1 failed.</source>
        <translation>Der Filter %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>The filter %1 leaves no frame of the video.</source>
        <translation>Der Filter %1 lässt kein Bild des Videos übrig.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto makes a whole frame of each field.</source>
        <translation>Die Option --deinterlace auto macht aus jedem Halbbild ein ganzes Bild.</translation>
    </message>
    <message>
        <source>The video is interlaced, though it does not say so; its fields are treated as whole frames.</source>
        <translation>Das Video besteht aus Halbbildern, ohne es anzugeben; sie werden wie ganze Bilder behandelt.</translation>
    </message>
    <message>
        <source>The video is film in interlaced frames, a telecine; its fields are treated as whole frames.</source>
        <translation>Das Video ist Film in Halbbildern (Telecine); sie werden wie ganze Bilder behandelt.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto gives back the film&apos;s own frames.</source>
        <translation>Die Option --deinterlace auto stellt die Bilder des Films wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Of %2 frames looked at, %n repeat the one before them, and motion halts there.</source>
        <translation>
            <numerusform>Von %2 betrachteten Bildern wiederholt %n das vorige; dort stockt die Bewegung.</numerusform>
            <numerusform>Von %2 betrachteten Bildern wiederholen %n das vorige; dort stockt die Bewegung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --duplicates smooth spreads motion over them.</source>
        <translation>Die Option --duplicates smooth verteilt die Bewegung auf sie.</translation>
    </message>
    <message>
        <source>The frames are held for 2 and 3 fields in turn, as film on television; they are shown evenly instead, at %1 per second, each moved by at most %2 ms.</source>
        <translation>Die Bilder stehen abwechselnd 2 und 3 Halbbilder lang, wie Film im Fernsehen; sie werden stattdessen gleichmäßig gezeigt, %1 je Sekunde, jedes um höchstens %2 ms verschoben.</translation>
    </message>
    <message>
        <source>The finished file was checked against its source: %1: %2.</source>
        <translation>Die fertige Datei wurde mit ihrer Quelle verglichen: %1: %2.</translation>
    </message>
    <message>
        <source>The finished file could not be checked against its source.</source>
        <translation>Die fertige Datei ließ sich nicht mit ihrer Quelle vergleichen.</translation>
    </message>
    <message>
        <source>the speed changes along the video</source>
        <translation>die Geschwindigkeit wechselt im Lauf des Videos</translation>
    </message>
    <message>
        <source>The time map is not one that Tessera can read.</source>
        <translation>Die Zeitkarte kann Tessera nicht lesen.</translation>
    </message>
    <message>
        <source>It is JSON with &quot;schema&quot;: 1 and a list of &quot;keys&quot;; docs/time-maps.md shows how it is written.</source>
        <translation>Sie ist JSON mit &quot;schema&quot;: 1 und einer Liste &quot;keys&quot;; docs/time-maps.md zeigt, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>The times of a time map are not in %1.</source>
        <translation>Die Zeiten einer Zeitkarte stehen nicht in %1.</translation>
    </message>
    <message>
        <source>Write seconds.</source>
        <translation>Schreiben Sie Sekunden.</translation>
    </message>
    <message>
        <source>Key %1 of the time map is wrong: %2.</source>
        <translation>Schlüssel %1 der Zeitkarte ist falsch: %2.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Berichtigen Sie ihn in der Datei.</translation>
    </message>
    <message>
        <source>The time map has a key at %1 s, and the video is %2 s long.</source>
        <translation>Die Zeitkarte hat einen Schlüssel bei %1 s, und das Video ist %2 s lang.</translation>
    </message>
    <message>
        <source>Leave out what lies behind the end.</source>
        <translation>Lassen Sie weg, was hinter dem Ende liegt.</translation>
    </message>
    <message>
        <source>A time map and slow motion contradict each other.</source>
        <translation>Eine Zeitkarte und Zeitlupe widersprechen sich.</translation>
    </message>
    <message>
        <source>Write the speed into the time map.</source>
        <translation>Schreiben Sie die Geschwindigkeit in die Zeitkarte.</translation>
    </message>
    <message>
        <source>the speed is not between 1/100 and 100</source>
        <translation>die Geschwindigkeit liegt nicht zwischen 1/100 und 100</translation>
    </message>
    <message>
        <source>it does not lie behind the key before it</source>
        <translation>er liegt nicht hinter dem Schlüssel davor</translation>
    </message>
    <message>
        <source>pairs begin with 0 and 0, and there are two at least</source>
        <translation>Paare beginnen mit 0 und 0, und es sind mindestens zwei</translation>
    </message>
    <message>
        <source>its number %1 is missing</source>
        <translation>ihm fehlt die Zahl %1</translation>
    </message>
    <message>
        <source>Use a number from 0.05 to 1; RIFE takes up to 4.</source>
        <translation>Nehmen Sie eine Zahl von 0,05 bis 1; RIFE nimmt bis 4.</translation>
    </message>
    <message>
        <source>The file is cut short: %1 of %2 are missing at its end.</source>
        <translation>Die Datei ist abgeschnitten: %1 von %2 fehlen an ihrem Ende.</translation>
    </message>
    <message>
        <source>The file has no proper end: it was cut short, or never finished; how much is missing cannot be known.</source>
        <translation>Die Datei hat kein richtiges Ende: Sie wurde abgeschnitten oder nie fertig; wie viel fehlt, lässt sich nicht feststellen.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n checksums of %2 in its container do not fit.</source>
        <translation>
            <numerusform>Die Datei ist beschädigt: %n von %2 Prüfsummen ihres Containers stimmt nicht.</numerusform>
            <numerusform>Die Datei ist beschädigt: %n von %2 Prüfsummen ihres Containers stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it again if there is a sound one.</source>
        <translation>Kopieren Sie sie neu, wenn es eine heile gibt.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: its structure is broken at %n places.</source>
        <translation>
            <numerusform>Die Datei ist beschädigt: Ihr Aufbau ist an %n Stelle zerstört.</numerusform>
            <numerusform>Die Datei ist beschädigt: Ihr Aufbau ist an %n Stellen zerstört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets of the recording are missing or damaged at %n places.</source>
        <translation>
            <numerusform>An %n Stelle fehlen Pakete der Aufnahme oder sind beschädigt.</numerusform>
            <numerusform>An %n Stellen fehlen Pakete der Aufnahme oder sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it did not end within %2.</source>
        <translation>Das Programm im Modell %1 wurde aufgegeben: Es endete nicht innerhalb von %2.</translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it crashed, or took too much memory.</source>
        <translation>Das Programm im Modell %1 wurde aufgegeben: Es stürzte ab oder brauchte zu viel Speicher.</translation>
    </message>
    <message>
        <source>the mark of 3D pictures</source>
        <translation>die Kennzeichnung als 3D-Bild</translation>
    </message>
    <message>
        <source>the mark of 360° pictures</source>
        <translation>die Kennzeichnung als 360°-Bild</translation>
    </message>
    <message>
        <source>The video is decoded in software: %1 cannot be used (%2).</source>
        <translation>Das Video wird in Software dekodiert: %1 kann nicht verwendet werden (%2).</translation>
    </message>
    <message>
        <source>The command tessera-cli devices lists what can be used.</source>
        <translation>Der Befehl tessera-cli devices listet auf, was verwendet werden kann.</translation>
    </message>
    <message>
        <source>The video is decoded on %1: its frames are not promised to be those of a decoder in software to the last bit.</source>
        <translation>Das Video wird auf %1 dekodiert: Es ist nicht zugesichert, dass seine Bilder bis aufs letzte Bit denen eines Software-Dekoders gleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded in software, not in hardware as was begun; their last bits may differ from the others&apos;.</source>
        <translation>
            <numerusform>%n Bild wurde in Software dekodiert, nicht wie begonnen in Hardware; seine letzten Bits können von denen der anderen abweichen.</numerusform>
            <numerusform>%n Bilder wurden in Software dekodiert, nicht wie begonnen in Hardware; ihre letzten Bits können von denen der anderen abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video hardware %1 has failed.</source>
        <translation>Die Video-Hardware %1 hat versagt.</translation>
    </message>
    <message>
        <source>Resume the job, or start it again without hardware.</source>
        <translation>Setzen Sie den Auftrag fort oder starten Sie ihn ohne Hardware neu.</translation>
    </message>
    <message>
        <source>The video is encoded with %2: %1 cannot be used (%3).</source>
        <translation>Das Video wird mit %2 kodiert: %1 kann nicht verwendet werden (%3).</translation>
    </message>
    <message>
        <source>%1 need not give the same bytes again: a job that was interrupted need not equal one that ran through.</source>
        <translation>%1 liefert nicht unbedingt wieder dieselben Bytes: Ein unterbrochener Auftrag muss nicht einem gleichen, der durchlief.</translation>
    </message>
    <message>
        <source>The job was begun with %1, which cannot be used now.</source>
        <translation>Der Auftrag wurde mit %1 begonnen, das jetzt nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>Resume it where it can be used, or restart it with another codec.</source>
        <translation>Setzen Sie ihn dort fort, wo es verwendet werden kann, oder starten Sie ihn mit einem anderen Codec neu.</translation>
    </message>
    <message>
        <source>The model computes in %1: the first frame is then within %2 dB of fp32 and made %3 times as fast.</source>
        <translation>Das Modell rechnet in %1: Das erste Bild liegt dann bei %2 dB gegenüber fp32 und entsteht %3-mal so schnell.</translation>
    </message>
    <message>
        <source>The device that computes has failed, or is gone.</source>
        <translation>Das Gerät, das rechnet, hat versagt oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Resume the job when it is back, or on another device with tessera-cli resume --device cpu.</source>
        <translation>Setzen Sie den Auftrag fort, wenn es wieder da ist, oder auf einem anderen Gerät mit tessera-cli resume --device cpu.</translation>
    </message>
    <message>
        <source>%1 cannot be continued as it was encoded.</source>
        <translation>%1 kann nicht so fortgesetzt werden, wie es codiert wurde.</translation>
    </message>
    <message>
        <source>Convert the video once more.</source>
        <translation>Wandeln Sie das Video noch einmal um.</translation>
    </message>
    <message>
        <source>Tessera does not know how %1 was made.</source>
        <translation>Tessera weiß nicht, wie %1 entstanden ist.</translation>
    </message>
    <message>
        <source>A stretch can be made again in results of this computer that nothing has changed since.</source>
        <translation>Ein Abschnitt kann in Ergebnissen dieses Rechners neu gemacht werden, die seither nichts verändert hat.</translation>
    </message>
    <message>
        <source>The frames of %1 are not those that its record speaks of.</source>
        <translation>Die Bilder von %1 sind nicht die, von denen die Aufzeichnung spricht.</translation>
    </message>
    <message>
        <source>No stretch can be made again in %1.</source>
        <translation>In %1 kann kein Abschnitt neu gemacht werden.</translation>
    </message>
    <message>
        <source>That is possible in video files, not in pictures and animations.</source>
        <translation>Das geht in Videodateien, nicht in Einzelbildern und Animationen.</translation>
    </message>
    <message>
        <source>Nothing was said of what to do in the stretch.</source>
        <translation>Es wurde nicht gesagt, was im Abschnitt geschehen soll.</translation>
    </message>
    <message>
        <source>Keep the originals, blend, or give another model, other settings, a mask or a cut.</source>
        <translation>Behalten Sie die Originale, blenden Sie über, oder geben Sie ein anderes Modell, andere Einstellungen, eine Maske oder einen Schnitt an.</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the result.</source>
        <translation>%1 ist eine andere Art von Datei als das Ergebnis.</translation>
    </message>
    <message>
        <source>Choose a name for %2.</source>
        <translation>Wählen Sie einen Namen für %2.</translation>
    </message>
    <message>
        <source>%1 is not the video that %2 was made from.</source>
        <translation>%1 ist nicht das Video, aus dem %2 gemacht wurde.</translation>
    </message>
    <message>
        <source>Name the source as it was then.</source>
        <translation>Geben Sie die Quelle an, wie sie damals war.</translation>
    </message>
    <message>
        <source>The stretch ends before it begins.</source>
        <translation>Der Abschnitt endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>No frame of %1 lies in the stretch.</source>
        <translation>Kein Bild von %1 liegt in dem Abschnitt.</translation>
    </message>
    <message>
        <source>The video is %2 s long.</source>
        <translation>Das Video ist %2 s lang.</translation>
    </message>
    <message>
        <source>The rest of %1 would not stay as it is: %2.</source>
        <translation>Der Rest von %1 bliebe nicht, wie er ist: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed; the whole video can be converted again.</source>
        <translation>Es wurde nichts geändert; das ganze Video kann noch einmal umgewandelt werden.</translation>
    </message>
    <message>
        <source>The video was made by another version (%1): frames beside the stretch may differ in their last bits.</source>
        <translation>Das Video wurde mit einer anderen Version gemacht (%1): Bilder neben dem Abschnitt können sich in den letzten Bits unterscheiden.</translation>
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
        <source>Tiles in steps of %1 px; %2</source>
        <translation>Kacheln in Schritten von %1 px; %2</translation>
    </message>
    <message>
        <source>Follows motion found in the pictures themselves; built in, needs no weights.</source>
        <translation>Folgt der Bewegung, die in den Bildern selbst gefunden wird; eingebaut, braucht keine Gewichte.</translation>
    </message>
    <message>
        <source>Cross-fades between two frames without following motion.</source>
        <translation>Blendet zwischen zwei Bildern über, ohne der Bewegung zu folgen.</translation>
    </message>
    <message>
        <source>Follows motion by a network and sees the whole frame in every tile.</source>
        <translation>Folgt der Bewegung durch ein Netz und sieht in jeder Kachel das ganze Bild.</translation>
    </message>
    <message>
        <source>A TorchScript model.</source>
        <translation>Ein TorchScript-Modell.</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Einfache Überblendung</translation>
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
        <source>about %1 a frame, %2</source>
        <translation>etwa %1 je Bild, %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>RIFE along curved motion, mixed with Flow</source>
        <translation>RIFE entlang gekrümmter Bewegung, mit Flow gemischt</translation>
    </message>
    <message>
        <source>Time: two to four times as much.
Memory: more than others; tiles as it allows.
Quality: the sharpest and the truest. Needs the weights of RIFE.</source>
        <translation>Zeit: zwei- bis viermal so viel.
Speicher: mehr als andere; Kacheln, wie er es erlaubt.
Qualität: am schärfsten und getreuesten. Braucht die Gewichte von RIFE.</translation>
    </message>
    <message>
        <source>Needs the weights of RIFE: drop their file on the window</source>
        <translation>Braucht die Gewichte von RIFE: ihre Datei auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Needs the model “%1”, which is not installed</source>
        <translation>Braucht das Modell „%1“, das nicht installiert ist</translation>
    </message>
    <message>
        <source>%1 in one piece: %2 of model data; %3 is free</source>
        <translation>%1 am Stück: Modelldaten %2; %3 sind frei</translation>
    </message>
    <message>
        <source>%1: %2 of model data in tiles instead of %3; %4 is free</source>
        <translation>%1: Modelldaten %2 in Kacheln statt %3; %4 sind frei</translation>
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
    <message>
        <source>model data %1</source>
        <translation>Modelldaten %1</translation>
    </message>
    <message>
        <source>%1 ms, %2 of model data</source>
        <translation>%1 ms, Modelldaten %2</translation>
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
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU, %n Thread</numerusform>
            <numerusform>CPU, %n Threads</numerusform>
        </translation>
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
    <name>WhenDone</name>
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
        <source>Frames to &amp;compare</source>
        <translation>Zu &amp;vergleichende Bilder</translation>
    </message>
    <message>
        <source>Made and compared, around the playhead. More of them say more, and take longer.</source>
        <translation>So viele werden um die Abspielposition herum neu gemacht und verglichen. Mehr davon sagen mehr und dauern länger.</translation>
    </message>
    <message>
        <source>The most model data that was held at once</source>
        <translation>So viele Modelldaten wurden höchstens zugleich gehalten</translation>
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
    <name>tessera::ui::ForecastNote</name>
    <message>
        <source>Measured on a second of this video with these settings, in three places of it.
The two times are those of its fastest and its slowest place.</source>
        <translation>An einer Sekunde dieses Videos mit diesen Einstellungen gemessen, an drei Stellen.
Die beiden Zeiten sind die der schnellsten und der langsamsten Stelle.</translation>
    </message>
    <message>
        <source>About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory</source>
        <translation>Etwa %1 (%2 bis %3), %4; währenddessen %5 auf der Platte, %6 Speicher</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Es wird gemessen, wie lange es dauert …</translation>
    </message>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>Das Video: etwa %1, %2</numerusform>
            <numerusform>Alle %n Videos: etwa %1, %2</numerusform>
        </translation>
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
    <name>tessera::ui::LossNote</name>
    <message>
        <source>Not kept: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Verändert: %1</translation>
    </message>
    <message>
        <source>Everything in the video is kept</source>
        <translation>Alles im Video bleibt erhalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>A Matroska file (.mkv) would keep: %1. To make one, change the ending of the output&apos;s name.</source>
        <translation>Eine Matroska-Datei (.mkv) würde behalten: %1. Ändern Sie dafür die Endung des Ausgabenamens.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>What the new file keeps of the video, and what not</source>
        <translation>Was die neue Datei vom Video behält und was nicht</translation>
    </message>
    <message>
        <source>Checking what the new file will keep…</source>
        <translation>Prüft, was die neue Datei behält …</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>What the new file keeps</source>
        <translation>Was die neue Datei behält</translation>
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
        <source>%1 % – %2</source>
        <comment>done, title</comment>
        <translation>%1 % – %2</translation>
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
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Übernimmt die Bereiche aus einem Bild, das weiß ist, wo Pixel behalten werden.</translation>
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
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Import or export areas</source>
        <translation>Bereiche importieren oder exportieren</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, or writes them as one</source>
        <translation>Nimmt die Bereiche aus einem Bild oder schreibt sie als eines</translation>
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
    <message>
        <source>model data %1</source>
        <translation>Modelldaten %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryOutlook</name>
    <message>
        <source>%1 of model data</source>
        <translation>Modelldaten %1</translation>
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
        <source>%1

%2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

%2
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
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>No model is installed; what is built in needs none. Drop the weights of RIFE or TLB-VFI, or a TorchScript model, on the window to install it.</source>
        <translation>Es ist kein Modell installiert; was eingebaut ist, braucht keines. Ziehen Sie die Gewichte von RIFE oder TLB-VFI oder ein TorchScript-Modell auf das Fenster, um es zu installieren.</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3

%4</source>
        <translation>%1

%2
Lizenz: %3

%4</translation>
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
    <name>tessera::ui::MotionBar</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Vorschau wird vorbereitet …</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1 von %2 Bildern fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>%n ausgelassen: zu spät zum Anzeigen</numerusform>
            <numerusform>%n ausgelassen: zu spät zum Anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Quelle zeigen</translation>
    </message>
    <message>
        <source>The video as it is</source>
        <translation>Das Video, wie es ist</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Show the new video</source>
        <translation>Neues Video zeigen</translation>
    </message>
    <message>
        <source>The video as it will be</source>
        <translation>Das Video, wie es sein wird</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Volle Geschwindigkeit</translation>
    </message>
    <message>
        <source>As fast as the new video will be</source>
        <translation>So schnell, wie das neue Video sein wird</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Halbe Geschwindigkeit</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Halb so schnell</translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation>Viertel der Geschwindigkeit</translation>
    </message>
    <message>
        <source>A quarter as fast</source>
        <translation>Ein Viertel so schnell</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>Länge der Vorschau</translation>
    </message>
    <message>
        <source>How many seconds of the new video are made around the playhead</source>
        <translation>Wie viele Sekunden des neuen Videos um die Abspielposition herum erzeugt werden</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>Vorschau beenden</translation>
    </message>
    <message>
        <source>End the preview (P); what was made is kept</source>
        <translation>Vorschau beenden (P); was erzeugt wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>kein Tongerät</translation>
    </message>
    <message>
        <source>There is no sound here, or none that passes evenly</source>
        <translation>Hier gibt es keinen Ton, oder keinen, der gleichmäßig vergeht</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>Hier spielt nichts Ton ab</translation>
    </message>
    <message>
        <source>Sound, heard at full speed once all frames are made</source>
        <translation>Ton, bei voller Geschwindigkeit zu hören, sobald alle Bilder gemacht sind</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionView</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Neues Video</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Unterschied, 8-fach verstärkt</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
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
    <message>
        <source>The beginning has to lie before the end, which is at %1. Nothing was changed.</source>
        <translation>Der Anfang muss vor dem Ende liegen, das bei %1 ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The end has to lie behind the beginning, which is at %1. Nothing was changed.</source>
        <translation>Das Ende muss hinter dem Anfang liegen, der bei %1 ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no key at the playhead.</source>
        <translation>An der Abspielposition ist kein Schlüsselpunkt.</translation>
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
    <message>
        <source>about %1 left for all</source>
        <translation>für alle noch etwa %1</translation>
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
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>%1-mal langsamer</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Zeitlupe</translation>
    </message>
    <message>
        <source>The picture lasts this many times as long; the frames between are generated.</source>
        <translation>Das Bild dauert so viele Male so lang; die Bilder dazwischen werden erzeugt.</translation>
    </message>
    <message>
        <source>Slow sound down with the picture, at its own pitch; otherwise it is left out</source>
        <translation>Den Ton mit dem Bild verlangsamen, in seiner Tonhöhe; sonst wird er weggelassen</translation>
    </message>
    <message>
        <source>Frame rate of the new video</source>
        <translation>Bildrate des neuen Videos</translation>
    </message>
    <message>
        <source>A factor such as ×3, or frames per second: 24, 59.94, 30000/1001</source>
        <translation>Ein Faktor wie ×3 oder Bilder pro Sekunde: 24, 59,94, 30000/1001</translation>
    </message>
    <message>
        <source>%1, as this screen</source>
        <translation>%1, wie dieser Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · Tempo nach %n Schlüsselpunkt</numerusform>
            <numerusform>%1 · Tempo nach %n Schlüsselpunkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RepairDialog</name>
    <message>
        <source>Show the &amp;originals, without new frames</source>
        <translation>&amp;Originale zeigen, ohne neue Bilder</translation>
    </message>
    <message>
        <source>&amp;Blend the two originals</source>
        <translation>Die beiden Originale ü&amp;berblenden</translation>
    </message>
    <message>
        <source>Another &amp;model:</source>
        <translation>Anderes &amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Keep the marked areas from the originals</source>
        <translation>Mar&amp;kierte Bereiche aus den Originalen behalten</translation>
    </message>
    <message>
        <source>Make a stretch again</source>
        <translation>Einen Abschnitt neu machen</translation>
    </message>
    <message>
        <source>All else in %1 stays as it is, to the byte. Until the new file is complete, the old one is there.</source>
        <translation>Alles andere in %1 bleibt, wie es ist, auf das Byte. Bis die neue Datei fertig ist, bleibt die alte.</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Neu m&amp;achen</translation>
    </message>
    <message>
        <source>Frames of the source</source>
        <translation>Bilder der Quelle</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>First frame of the stretch</source>
        <translation>Erstes Bild des Abschnitts</translation>
    </message>
    <message>
        <source>Last frame of the stretch</source>
        <translation>Letztes Bild des Abschnitts</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Model of the stretch</source>
        <translation>Modell des Abschnitts</translation>
    </message>
    <message>
        <source>Mark them on the picture first</source>
        <translation>Markieren Sie sie zuerst im Bild</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
    <name>tessera::ui::ResultActions</name>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 ließ sich nicht öffnen: es ist weg, oder kein Programm dieses Rechners öffnet es.</translation>
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
    <message>
        <source>%1 was said before</source>
        <translation>%1 vorausgesagt</translation>
    </message>
    <message>
        <source>Frames %1 to %2 were made again; the rest is as it was.</source>
        <translation>Die Bilder %1 bis %2 wurden neu gemacht; der Rest ist, wie er war.</translation>
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
    <message>
        <source>The conversion begins here. Drag it, or press I at the playhead.</source>
        <translation>Hier beginnt die Umwandlung. Ziehen oder an der Abspielposition I drücken.</translation>
    </message>
    <message>
        <source>The conversion ends here. Drag it, or press O at the playhead.</source>
        <translation>Hier endet die Umwandlung. Ziehen oder an der Abspielposition O drücken.</translation>
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
        <translation>Schließen, später weiter</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Anhalten, später weiter</translation>
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
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1 of model data, of %2 free memory, and %3 s for each new frame</source>
        <translation>Etwa %1 Modelldaten von %2 freiem Speicher und %3 s je neuem Bild</translation>
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
        <translation>An diesem Video be&amp;werten …</translation>
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
        <translation>&amp;Szenen und wiederholte Bilder …</translation>
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
    <message>
        <source>Preview in &amp;motion</source>
        <translation>Vorschau in &amp;Bewegung</translation>
    </message>
    <message>
        <source>Make a few seconds of the new video around the playhead and play them (P)</source>
        <translation>Einige Sekunden des neuen Videos um die Abspielposition herum erzeugen und abspielen (P)</translation>
    </message>
    <message>
        <source>&amp;Begin the conversion here</source>
        <translation>Umwandlung hier &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;End the conversion here</source>
        <translation>Umwandlung hier be&amp;enden</translation>
    </message>
    <message>
        <source>Convert the &amp;whole video</source>
        <translation>Das &amp;ganze Video umwandeln</translation>
    </message>
    <message>
        <source>Shift+I</source>
        <translation>Shift+I</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>Wiedergabe &amp;anhalten</translation>
    </message>
    <message>
        <source>S&amp;peed at the playhead</source>
        <translation>Tem&amp;po an der Abspielposition</translation>
    </message>
    <message>
        <source>Sets a key: between two keys the speed changes evenly, without a jump</source>
        <translation>Setzt einen Schlüsselpunkt: Zwischen zweien ändert sich das Tempo gleichmäßig, ohne Sprung</translation>
    </message>
    <message>
        <source>&amp;Remove the key here</source>
        <translation>Den Schlüsselpunkt hier &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all keys</source>
        <translation>&amp;Alle Schlüsselpunkte entfernen</translation>
    </message>
    <message>
        <source>Make a &amp;stretch again…</source>
        <translation>Einen Ab&amp;schnitt neu machen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Of the new video: with the originals, a blend or another model; the rest stays as it is</source>
        <translation>Im neuen Video: mit den Originalen, einer Überblendung oder einem anderen Modell; der Rest bleibt, wie er ist</translation>
    </message>
</context>
</TS>
