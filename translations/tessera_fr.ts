<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>À propos de Tessera</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>Augmente la fréquence d’images des vidéos, tuile par tuile, à toute résolution.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt, FFmpeg et LibTorch.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256 : %1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>Il remplace le modèle installé du même nom.</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>Ce modèle est un programme : l’utiliser exécute son code, qui peut lire et modifier vos fichiers. Ne l’installez que si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>Ce modèle ne contient que des nombres : rien n’y est exécuté.</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>Installer « %1 » ?</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>&amp;Faire confiance et installer</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>Ouvrir des vidéos</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Vidéos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>Enregistrer la nouvelle vidéo sous</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>Ouvrir un dossier de vidéos</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>Ouvrir un masque</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>Enregistrer le masque sous</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
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
        <translation>Guide d’utilisation</translation>
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
        <translation>%1, encore environ %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>Terminé, %n avertissement</numerusform>
            <numerusform>Terminé, %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>En pause à %1 %</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion de</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>En attente, gardé à %1 %</translation>
    </message>
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1, %2 fois plus lent</translation>
    </message>
    <message>
        <source>%1, changing speed</source>
        <translation>%1, vitesse variable</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>Augmente la fréquence d’images des vidéos.</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>Vidéos à ouvrir ou modèles à installer.</translation>
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
        <translation>Une vérification interne de Tessera a échoué.</translation>
    </message>
    <message>
        <source>Report this to the developers, with the details.</source>
        <translation>Signalez-le aux développeurs, avec les détails.</translation>
    </message>
    <message>
        <source>Another version of Tessera noted something here (%1).</source>
        <translation>Une autre version de Tessera a noté quelque chose ici (%1).</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the memory limit.</source>
        <translation>Fermez d’autres programmes ou relevez la limite de mémoire.</translation>
    </message>
    <message>
        <source>There is not enough memory for a frame of this size.</source>
        <translation>Il n’y a pas assez de mémoire pour une image de cette taille.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs.</source>
        <translation>Utilisez des tuiles plus petites ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of %1.</source>
        <translation>Il n’y a pas assez de mémoire, même pour une tuile de %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir %1.</translation>
    </message>
    <message>
        <source>A frame of %1 needs at least %2 of memory, and %3 may be used.</source>
        <translation>Une image de %1 demande au moins %2 de mémoire, et %3 sont utilisables.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>Vérifiez le fichier et le disque.</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>La lecture de %1 n’est pas permise.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check the folder and the free space on the disk.</source>
        <translation>Vérifiez le dossier et la place libre sur le disque.</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk.</source>
        <translation>%1 ne tient pas sur le disque.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>Libérez de la place sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk: it needs %2, and %3 are free.</source>
        <translation>%1 ne tient pas sur le disque : il faut %2, et %3 sont libres.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Le dossier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>Le dossier %1 n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>Il n’y a pas de dossier pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>Set TMPDIR to one.</source>
        <translation>Indiquez-en un dans TMPDIR.</translation>
    </message>
    <message>
        <source>No temporary file can be created in %1.</source>
        <translation>Aucun fichier temporaire ne peut être créé dans %1.</translation>
    </message>
    <message>
        <source>The tensor library cannot be loaded.</source>
        <translation>La bibliothèque de tenseurs ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Install Tessera again.</source>
        <translation>Réinstallez Tessera.</translation>
    </message>
    <message>
        <source>The tensor library belongs to another version of Tessera.</source>
        <translation>La bibliothèque de tenseurs appartient à une autre version de Tessera.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>Choisissez un fichier vidéo.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>Recopiez-le ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>%1 was not opened because the work was stopped.</source>
        <translation>%1 n’a pas été ouvert, car le travail a été arrêté.</translation>
    </message>
    <message>
        <source>%1 was cut off before its index was written.</source>
        <translation>%1 a été coupé avant l’écriture de son index.</translation>
    </message>
    <message>
        <source>Copy or record it again; a repair tool may help.</source>
        <translation>Recopiez-le ou réenregistrez-le ; un outil de réparation peut aider.</translation>
    </message>
    <message>
        <source>%1 is not a video that Tessera can read.</source>
        <translation>%1 n’est pas une vidéo que Tessera peut lire.</translation>
    </message>
    <message>
        <source>%1 uses a video codec that this build cannot decode.</source>
        <translation>%1 utilise un codec vidéo que cette compilation ne peut pas décoder.</translation>
    </message>
    <message>
        <source>Convert it with another tool first.</source>
        <translation>Convertissez-le d’abord avec un autre outil.</translation>
    </message>
    <message>
        <source>%1 has no video.</source>
        <translation>%1 ne contient pas de vidéo.</translation>
    </message>
    <message>
        <source>%1 has a cover picture but no video.</source>
        <translation>%1 contient une pochette, mais pas de vidéo.</translation>
    </message>
    <message>
        <source>%1 has sound but no video.</source>
        <translation>%1 contient du son, mais pas de vidéo.</translation>
    </message>
    <message>
        <source>%1 has frames of %2 pixels, which exceeds the limit of %3 pixels.</source>
        <translation>%1 a des images de %2 pixels, au-delà de la limite de %3 pixels.</translation>
    </message>
    <message>
        <source>Reduce its size with another tool first.</source>
        <translation>Réduisez d’abord sa taille avec un autre outil.</translation>
    </message>
    <message>
        <source>%1 is an animated WebP, which this version of FFmpeg cannot decode.</source>
        <translation>%1 est un WebP animé, que cette version de FFmpeg ne peut pas décoder.</translation>
    </message>
    <message>
        <source>Convert it to GIF or APNG with another tool first.</source>
        <translation>Convertissez-le d’abord en GIF ou en APNG avec un autre outil.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a readable picture.</source>
        <translation>%1 a une piste vidéo sans image lisible.</translation>
    </message>
    <message>
        <source>%1 yields nothing to convert, however long it is read.</source>
        <translation>%1 ne donne rien à convertir, aussi longtemps qu’on le lise.</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, or into a new file with another tool.</source>
        <translation>Copiez-le sur un disque de cette machine, ou dans un nouveau fichier avec un autre outil.</translation>
    </message>
    <message>
        <source>%1 has a video stream without a single frame.</source>
        <translation>%1 a une piste vidéo sans une seule image.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1 ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>It may be damaged; try to play it with another program.</source>
        <translation>Il est peut-être endommagé ; essayez de le lire avec un autre programme.</translation>
    </message>
    <message>
        <source>The description of the video stream is unusable.</source>
        <translation>La description de la piste vidéo est inutilisable.</translation>
    </message>
    <message>
        <source>No frame of %1 could be decoded.</source>
        <translation>Aucune image de %1 n’a pu être décodée.</translation>
    </message>
    <message>
        <source>The file may be damaged; try to play it with another program.</source>
        <translation>Le fichier est peut-être endommagé ; essayez de le lire avec un autre programme.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be interpolated.</source>
        <translation>Les images au format de pixel %1 ne peuvent pas être interpolées.</translation>
    </message>
    <message>
        <source>Convert the video to a common format, such as yuv420p, with another tool first.</source>
        <translation>Convertissez d’abord la vidéo dans un format courant, comme yuv420p, avec un autre outil.</translation>
    </message>
    <message>
        <source>Pictures in the pixel format %1 cannot be converted to %2.</source>
        <translation>Les images au format de pixel %1 ne peuvent pas être converties en %2.</translation>
    </message>
    <message>
        <source>The frames of the video have no pixels.</source>
        <translation>Les images de la vidéo n’ont pas de pixels.</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>Il n’y a pas d’image %1.</translation>
    </message>
    <message>
        <source>The pictures %1 run from %2 to %3, but number %4 is missing.</source>
        <translation>Les images %1 vont de %2 à %3, mais le numéro %4 manque.</translation>
    </message>
    <message>
        <source>Create it again, or number the pictures without a gap.</source>
        <translation>Recréez-la ou numérotez les images sans interruption.</translation>
    </message>
    <message>
        <source>The folder %1 holds several picture sequences.</source>
        <translation>Le dossier %1 contient plusieurs suites d’images.</translation>
    </message>
    <message>
        <source>Name one of them, such as %2.</source>
        <translation>Indiquez l’une d’elles, comme %2.</translation>
    </message>
    <message>
        <source>The mask %1 holds no picture.</source>
        <translation>Le masque %1 ne contient pas d’image.</translation>
    </message>
    <message>
        <source>Use a PNG file, white where pixels are kept.</source>
        <translation>Utilisez un fichier PNG, blanc là où les pixels sont conservés.</translation>
    </message>
    <message>
        <source>The mask %1 of %2 pixels does not fit frames of %3.</source>
        <translation>Le masque %1 de %2 pixels ne convient pas à des images de %3.</translation>
    </message>
    <message>
        <source>Draw it on a picture of the video.</source>
        <translation>Dessinez-le sur une image de la vidéo.</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be masked.</source>
        <translation>Les images au format de pixel %1 ne peuvent pas être masquées.</translation>
    </message>
    <message>
        <source>The result would have %1 frames.</source>
        <translation>Le résultat aurait %1 images.</translation>
    </message>
    <message>
        <source>Convert a part of the video, or choose a lower rate.</source>
        <translation>Convertissez une partie de la vidéo ou choisissez une fréquence plus basse.</translation>
    </message>
    <message>
        <source>The times of the video are too large to be divided.</source>
        <translation>Les instants de la vidéo sont trop grands pour être divisés.</translation>
    </message>
    <message>
        <source>Copy it into a new file with another tool first.</source>
        <translation>Copiez-la d’abord dans un nouveau fichier avec un autre outil.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged frames were skipped.</source>
        <translation>
            <numerusform>%n image endommagée a été sautée.</numerusform>
            <numerusform>%n images endommagées ont été sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable places in the file were skipped.</source>
        <translation>
            <numerusform>%n endroit illisible du fichier a été sauté.</numerusform>
            <numerusform>%n endroits illisibles du fichier ont été sautés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 could be read.</source>
        <translation>Le fichier se termine trop tôt : %1 sur %2 ont pu être lus.</translation>
    </message>
    <message>
        <source>Copy it again if there is a complete one.</source>
        <translation>Recopiez-le s’il en existe un complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames had no timestamp; they were given one from the frame rate.</source>
        <translation>
            <numerusform>%n image n’avait pas d’horodatage ; elle en a reçu un d’après la fréquence d’images.</numerusform>
            <numerusform>%n images n’avaient pas d’horodatage ; elles en ont reçu un d’après la fréquence d’images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames had a repeated or backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n image avait un horodatage répété ou en arrière, qui a été corrigé.</numerusform>
            <numerusform>%n images avaient un horodatage répété ou en arrière, qui a été corrigé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video is interlaced; its fields are treated as whole frames.</source>
        <translation>La vidéo est entrelacée ; ses trames sont traitées comme des images entières.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged parts could not be decoded.</source>
        <translation>
            <numerusform>%n partie endommagée n’a pas pu être décodée.</numerusform>
            <numerusform>%n parties endommagées n’ont pas pu être décodées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded with errors in the picture.</source>
        <translation>
            <numerusform>%n image a été décodée avec des erreurs visibles.</numerusform>
            <numerusform>%n images ont été décodées avec des erreurs visibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture changes its size or pixel shape: %n frames (%2) were fitted whole into the size of the first, framed in black.</source>
        <translation>
            <numerusform>La taille ou la forme des pixels change : %n image (%2) a été ajustée entière à la taille de la première, avec un cadre noir.</numerusform>
            <numerusform>La taille ou la forme des pixels change : %n images (%2) ont été ajustées entières à la taille de la première, avec un cadre noir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HDR light levels change: %n frames name others than the first, whose levels are kept throughout.</source>
        <translation>
            <numerusform>Les niveaux de lumière HDR changent : %n image en indique d’autres que la première, dont les niveaux sont gardés partout.</numerusform>
            <numerusform>Les niveaux de lumière HDR changent : %n images en indiquent d’autres que la première, dont les niveaux sont gardés partout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the recording starts anew at %n places; the parts follow each other, as after a cut.</source>
        <translation>
            <numerusform>L’horloge de l’enregistrement repart à %n endroit ; les parties se suivent, comme après un changement de plan.</numerusform>
            <numerusform>L’horloge de l’enregistrement repart à %n endroits ; les parties se suivent, comme après un changement de plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged source frames were replaced by the frame before them.</source>
        <translation>
            <numerusform>%n image endommagée de la source a été remplacée par la précédente.</numerusform>
            <numerusform>%n images endommagées de la source ont été remplacées par la précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures have no rate of their own; %n per second are assumed.</source>
        <translation>
            <numerusform>Les images n’ont pas de fréquence propre ; %n par seconde est supposée.</numerusform>
            <numerusform>Les images n’ont pas de fréquence propre ; %n par seconde sont supposées.</numerusform>
        </translation>
    </message>
    <message>
        <source>State their rate if it is another.</source>
        <translation>Indiquez leur fréquence si elle est différente.</translation>
    </message>
    <message>
        <source>The output folder %1 does not exist.</source>
        <translation>Le dossier de sortie %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Create it or choose another.</source>
        <translation>Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The output folder %1 cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier de sortie %1.</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1 existe déjà et n’est pas un dossier vide.</translation>
    </message>
    <message>
        <source>Name a new folder for the pictures.</source>
        <translation>Indiquez un nouveau dossier pour les images.</translation>
    </message>
    <message>
        <source>The output %1 is the input file itself.</source>
        <translation>La sortie %1 est le fichier d’entrée lui-même.</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>La sortie %1 est un dossier.</translation>
    </message>
    <message>
        <source>The output %1 exists already.</source>
        <translation>La sortie %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Choisissez un autre nom ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>%1 does not end like a video file.</source>
        <translation>%1 n’a pas l’extension d’un fichier vidéo.</translation>
    </message>
    <message>
        <source>Use .mkv, .mp4, .mov, .webm, .gif or .apng.</source>
        <translation>Utilisez .mkv, .mp4, .mov, .webm, .gif ou .apng.</translation>
    </message>
    <message>
        <source>%1 is the name of one picture.</source>
        <translation>%1 est le nom d’une seule image.</translation>
    </message>
    <message>
        <source>Give it a place for a number, as in folder/frame_%05d%2.</source>
        <translation>Laissez-y la place d’un numéro, comme dans dossier/image_%05d%2.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written.</source>
        <translation>%1 n’a pas pu être relu tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written: %2 of %3 frames are in it.</source>
        <translation>%1 n’a pas pu être relu tel qu’il a été écrit : il contient %2 images sur %3.</translation>
    </message>
    <message>
        <source>There is no codec %1.</source>
        <translation>Il n’y a pas de codec %1.</translation>
    </message>
    <message>
        <source>Choose one of %2.</source>
        <translation>Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>%1 is not in this build of FFmpeg.</source>
        <translation>%1 n’est pas dans cette compilation de FFmpeg.</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>Choisissez un autre codec.</translation>
    </message>
    <message>
        <source>%1 cannot hold video encoded as %2.</source>
        <translation>%1 ne peut pas contenir de vidéo encodée en %2.</translation>
    </message>
    <message>
        <source>Use .mkv, or another codec.</source>
        <translation>Utilisez .mkv ou un autre codec.</translation>
    </message>
    <message>
        <source>%1 does not take video encoded as %2.</source>
        <translation>%1 n’accepte pas de vidéo encodée en %2.</translation>
    </message>
    <message>
        <source>Use %3, or another kind of file.</source>
        <translation>Utilisez %3 ou un autre type de fichier.</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot write %1.</source>
        <translation>Cette compilation de FFmpeg ne peut pas écrire %1.</translation>
    </message>
    <message>
        <source>Choose another kind of file.</source>
        <translation>Choisissez un autre type de fichier.</translation>
    </message>
    <message>
        <source>The pixel format %1 does not exist for %2.</source>
        <translation>Le format de pixel %1 n’existe pas pour %2.</translation>
    </message>
    <message>
        <source>Leave it out to keep the source&apos;s.</source>
        <translation>Omettez-le pour garder celui de la source.</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 %3.</source>
        <translation>L’encodeur %1 refuse des images de %2 en %3.</translation>
    </message>
    <message>
        <source>Choose another codec; ffv1 takes everything.</source>
        <translation>Choisissez un autre codec ; ffv1 accepte tout.</translation>
    </message>
    <message>
        <source>The encoder %1 failed.</source>
        <translation>L’encodeur %1 a échoué.</translation>
    </message>
    <message>
        <source>GIF cannot show %1 frames per second, only %2.</source>
        <translation>GIF ne peut pas montrer %1 images par seconde, seulement %2.</translation>
    </message>
    <message>
        <source>Choose a lower rate, or .apng.</source>
        <translation>Choisissez une fréquence plus basse, ou .apng.</translation>
    </message>
    <message>
        <source>%1 cannot tell %2 frames per second apart, only %3.</source>
        <translation>%1 ne peut pas distinguer %2 images par seconde, seulement %3.</translation>
    </message>
    <message>
        <source>Choose .mov or .mp4, or a lower rate.</source>
        <translation>Choisissez .mov ou .mp4, ou une fréquence plus basse.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as PNG.</source>
        <translation>Les images ne peuvent pas être écrites en PNG.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with its PNG encoder.</source>
        <translation>Utilisez une compilation de FFmpeg avec son encodeur PNG.</translation>
    </message>
    <message>
        <source>The colours could not be reduced.</source>
        <translation>Les couleurs n’ont pas pu être réduites.</translation>
    </message>
    <message>
        <source>The media library failed (%1).</source>
        <translation>La bibliothèque multimédia a échoué (%1).</translation>
    </message>
    <message>
        <source>The segment %1 is damaged.</source>
        <translation>Le segment %1 est endommagé.</translation>
    </message>
    <message>
        <source>Remove it and continue the job; it is encoded again.</source>
        <translation>Supprimez-le et poursuivez la tâche ; il sera réencodé.</translation>
    </message>
    <message>
        <source>The segments cannot be read back.</source>
        <translation>Les segments ne peuvent pas être relus.</translation>
    </message>
    <message>
        <source>The segment %1 was encoded unlike the first.</source>
        <translation>Le segment %1 a été encodé autrement que le premier.</translation>
    </message>
    <message>
        <source>Encode it again with the same settings.</source>
        <translation>Réencodez-le avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>This build cannot encode sound as %1.</source>
        <translation>Cette compilation ne peut pas encoder le son en %1.</translation>
    </message>
    <message>
        <source>This build cannot decode this sound.</source>
        <translation>Cette compilation ne peut pas décoder ce son.</translation>
    </message>
    <message>
        <source>The sound cannot be converted.</source>
        <translation>Le son ne peut pas être converti.</translation>
    </message>
    <message>
        <source>This build cannot decode these subtitles.</source>
        <translation>Cette compilation ne peut pas décoder ces sous-titres.</translation>
    </message>
    <message>
        <source>These subtitles cannot be converted.</source>
        <translation>Ces sous-titres ne peuvent pas être convertis.</translation>
    </message>
    <message>
        <source>The description of these subtitles is unusable.</source>
        <translation>La description de ces sous-titres est inutilisable.</translation>
    </message>
    <message>
        <source>video stream #%1</source>
        <translation>la piste vidéo #%1</translation>
    </message>
    <message>
        <source>audio stream #%1</source>
        <translation>la piste audio #%1</translation>
    </message>
    <message>
        <source>subtitle stream #%1</source>
        <translation>la piste de sous-titres #%1</translation>
    </message>
    <message>
        <source>attachment stream #%1</source>
        <translation>la pièce jointe #%1</translation>
    </message>
    <message>
        <source>data stream #%1</source>
        <translation>la piste de données #%1</translation>
    </message>
    <message>
        <source>unknown stream #%1</source>
        <translation>la piste inconnue #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lines of %1 that are shown at the same time</source>
        <translation>les lignes simultanées de %1</translation>
    </message>
    <message>
        <source>the language of %1</source>
        <translation>la langue de %1</translation>
    </message>
    <message>
        <source>the title of %1</source>
        <translation>le titre de %1</translation>
    </message>
    <message>
        <source>the mark %1 of %2</source>
        <translation>la marque %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>the tags %2</source>
        <translation>
            <numerusform>la balise %2</numerusform>
            <numerusform>les balises %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>%n chapitre</numerusform>
            <numerusform>%n chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>the time code %1</source>
        <translation>le code temporel %1</translation>
    </message>
    <message>
        <source>the closed captions inside the pictures</source>
        <translation>les sous-titres codés dans les images</translation>
    </message>
    <message>
        <source>%1 dynamic metadata</source>
        <translation>les métadonnées dynamiques %1</translation>
    </message>
    <message>
        <source>the rotation of the picture</source>
        <translation>la rotation de l’image</translation>
    </message>
    <message>
        <source>the mark that the picture is HDR (%1)</source>
        <translation>la marque disant que l’image est HDR (%1)</translation>
    </message>
    <message>
        <source>the colour range %1</source>
        <translation>la plage de couleurs %1</translation>
    </message>
    <message>
        <source>the colour primaries %1</source>
        <translation>les couleurs primaires %1</translation>
    </message>
    <message>
        <source>the colour transfer %1</source>
        <translation>le transfert de couleurs %1</translation>
    </message>
    <message>
        <source>the colour matrix %1</source>
        <translation>la matrice de couleurs %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the pixel format</source>
        <translation>le format de pixel</translation>
    </message>
    <message>
        <source>how often it plays</source>
        <translation>le nombre de lectures</translation>
    </message>
    <message>
        <source>how often it plays (%1 times)</source>
        <translation>le nombre de lectures (%1)</translation>
    </message>
    <message>
        <source>%1 cannot hold it</source>
        <translation>%1 ne peut pas le contenir</translation>
    </message>
    <message>
        <source>%1 cannot hold them</source>
        <translation>%1 ne peut pas les contenir</translation>
    </message>
    <message>
        <source>%1 cannot say it</source>
        <translation>%1 ne peut pas l’indiquer</translation>
    </message>
    <message>
        <source>%1 cannot say it; the values of the picture stay as they are</source>
        <translation>%1 ne peut pas l’indiquer ; les valeurs de l’image restent telles quelles</translation>
    </message>
    <message>
        <source>QuickTime files written by FFmpeg cannot hold a cover; .mp4 and .mkv can</source>
        <translation>les fichiers QuickTime écrits par FFmpeg ne peuvent pas contenir de pochette ; .mp4 et .mkv le peuvent</translation>
    </message>
    <message>
        <source>%1 files written by this version of FFmpeg cannot hold it; .mp4 and .mov can</source>
        <translation>les fichiers %1 écrits par cette version de FFmpeg ne peuvent pas le contenir ; .mp4 et .mov le peuvent</translation>
    </message>
    <message>
        <source>%1 cannot count %2 frames a second; .mkv can</source>
        <translation>%1 ne peut pas compter %2 images par seconde ; .mkv le peut</translation>
    </message>
    <message>
        <source>%1 does not write them; h264 does</source>
        <translation>%1 ne les écrit pas ; h264 le fait</translation>
    </message>
    <message>
        <source>%1 leaves that to the player</source>
        <translation>%1 laisse cela au lecteur</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>l’image est vide</translation>
    </message>
    <message>
        <source>slow motion without sound</source>
        <translation>ralenti sans son</translation>
    </message>
    <message>
        <source>outside the part that is kept</source>
        <translation>hors de la partie conservée</translation>
    </message>
    <message>
        <source>it does not fit generated frames</source>
        <translation>ne convient pas à des images générées</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>conversion en %1</translation>
    </message>
    <message>
        <source>encoded again as %1</source>
        <translation>réencodage en %1</translation>
    </message>
    <message>
        <source>stretched and encoded again as %1</source>
        <translation>étirement et réencodage en %1</translation>
    </message>
    <message>
        <source>becomes the name of its handler: %1 has no other place for it</source>
        <translation>devient le nom du gestionnaire, car %1 n’a pas d’autre place pour cela</translation>
    </message>
    <message>
        <source>become one, without their styles</source>
        <translation>réunies en une seule, sans leurs styles</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>indication perdue</translation>
    </message>
    <message>
        <source>loses colours: GIF holds 256</source>
        <translation>perd des couleurs, car GIF n’en contient que 256</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>perd %1</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3</source>
        <translation>passe de %1 à %2 pour %3</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3, which loses %4</source>
        <translation>passe de %1 à %2 pour %3 et perd %4</translation>
    </message>
    <message>
        <source>%1 dropped: %2.</source>
        <translation>Écarté : %1. Motif : %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1 dropped.</source>
        <translation>Écarté : %1.</translation>
    </message>
    <message>
        <source>Every stream but the video was dropped: the container refused them.</source>
        <translation>Toutes les pistes sauf la vidéo ont été écartées : le conteneur les a refusées.</translation>
    </message>
    <message numerus="yes">
        <source>%n packets of other streams had a backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n paquet d’autres pistes avait un horodatage en arrière, qui a été corrigé.</numerusform>
            <numerusform>%n paquets d’autres pistes avaient un horodatage en arrière, qui a été corrigé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged packets of other streams were left out.</source>
        <translation>
            <numerusform>%n paquet endommagé d’autres pistes a été omis.</numerusform>
            <numerusform>%n paquets endommagés d’autres pistes ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The varying distances between frames are lost: pictures have no times of their own.</source>
        <translation>Les écarts variables entre images sont perdus : des images isolées n’ont pas d’instants propres.</translation>
    </message>
    <message>
        <source>Many programs show a GIF of more than %1 frames per second far too slowly.</source>
        <translation>Beaucoup de programmes montrent bien trop lentement un GIF de plus de %1 images par seconde.</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>la transparence</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>de la profondeur de bits</translation>
    </message>
    <message>
        <source>chroma detail</source>
        <translation>du détail de chrominance</translation>
    </message>
    <message>
        <source>exact colours</source>
        <translation>l’exactitude des couleurs</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>la couleur</translation>
    </message>
    <message>
        <source>a number of colours</source>
        <translation>une partie des couleurs</translation>
    </message>
    <message>
        <source>A factor of %1 is out of range.</source>
        <translation>Un facteur de %1 est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 2 to 16, or a fraction such as 5/2.</source>
        <translation>Utilisez un nombre de 2 à 16, ou une fraction comme 5/2.</translation>
    </message>
    <message>
        <source>A rate of %1 is out of range.</source>
        <translation>Une fréquence de %1 est hors limites.</translation>
    </message>
    <message>
        <source>Use up to 1000 frames per second.</source>
        <translation>Utilisez au plus 1000 images par seconde.</translation>
    </message>
    <message>
        <source>A rate of the pictures of %1 is out of range.</source>
        <translation>Une fréquence de %1 pour la suite d’images est hors limites.</translation>
    </message>
    <message>
        <source>Use up to 1000 pictures per second.</source>
        <translation>Utilisez au plus 1000 images par seconde.</translation>
    </message>
    <message>
        <source>Slow motion by %1 is out of range.</source>
        <translation>Un ralenti de %1 est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 16.</source>
        <translation>Utilisez un nombre de 1 à 16.</translation>
    </message>
    <message>
        <source>The part to convert is empty.</source>
        <translation>La partie à convertir est vide.</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>No frame lies in the part to convert.</source>
        <translation>Aucune image ne se trouve dans la partie à convertir.</translation>
    </message>
    <message>
        <source>The video is %1 s long.</source>
        <translation>La vidéo dure %1 s.</translation>
    </message>
    <message>
        <source>The length of the segments of a job is out of range.</source>
        <translation>La durée des segments d’une tâche est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 0.1 to 3600 seconds.</source>
        <translation>Utilisez un nombre de 0.1 à 3600 secondes.</translation>
    </message>
    <message>
        <source>The cut threshold is out of range.</source>
        <translation>Le seuil de changement de plan est hors limites.</translation>
    </message>
    <message>
        <source>Use a number above 0 and up to 1.</source>
        <translation>Utilisez un nombre supérieur à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>A soft edge of the mask of %1 pixels is out of range.</source>
        <translation>Un bord doux du masque de %1 pixels est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 0 to 64.</source>
        <translation>Utilisez un nombre de 0 à 64.</translation>
    </message>
    <message>
        <source>The longest gap to fill is out of range.</source>
        <translation>Le plus long intervalle à combler est hors limites.</translation>
    </message>
    <message>
        <source>Use a number of seconds above 0 and up to a day.</source>
        <translation>Utilisez un nombre de secondes supérieur à 0 et au plus un jour.</translation>
    </message>
    <message>
        <source>No input file was given.</source>
        <translation>Aucun fichier d’entrée n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name the video to convert.</source>
        <translation>Indiquez la vidéo à convertir.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Aucun fichier de sortie n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Indiquez le fichier à écrire.</translation>
    </message>
    <message>
        <source>Only a picture sequence takes a rate from outside.</source>
        <translation>Seule une suite d’images accepte une fréquence donnée de l’extérieur.</translation>
    </message>
    <message>
        <source>A video has times of its own; leave the rate out.</source>
        <translation>Une vidéo a ses propres instants ; omettez la fréquence.</translation>
    </message>
    <message>
        <source>The rate %1 is below the video&apos;s own %2.</source>
        <translation>La fréquence %1 est inférieure à celle de la vidéo, %2.</translation>
    </message>
    <message>
        <source>Choose a higher one; frames are only added.</source>
        <translation>Choisissez-en une plus haute ; des images sont seulement ajoutées.</translation>
    </message>
    <message>
        <source>The frame rate factor must be 1 or more.</source>
        <translation>Le facteur de fréquence d’images doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>Choose a higher factor; frames are only added.</source>
        <translation>Choisissez un facteur plus grand ; des images sont seulement ajoutées.</translation>
    </message>
    <message>
        <source>The folder %1 for unfinished work cannot be created.</source>
        <translation>Le dossier %1 pour le travail inachevé ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose an output folder that you can write to.</source>
        <translation>Choisissez un dossier de sortie où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%1 holds no job.</source>
        <translation>%1 ne contient pas de tâche.</translation>
    </message>
    <message>
        <source>Name the folder that was given to plan-job, or the output of an interrupted conversion.</source>
        <translation>Indiquez le dossier donné à plan-job, ou la sortie d’une conversion interrompue.</translation>
    </message>
    <message>
        <source>The folder %1 of the job cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1 de la tâche.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>Another Tessera is working on this job.</source>
        <translation>Un autre Tessera travaille à cette tâche.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>Attendez qu’il ait terminé, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>%1 holds another job already.</source>
        <translation>%1 contient déjà une autre tâche.</translation>
    </message>
    <message>
        <source>The record of the job is damaged.</source>
        <translation>Le registre de la tâche est endommagé.</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>Recommencez la tâche.</translation>
    </message>
    <message>
        <source>The job was started by another version of Tessera.</source>
        <translation>La tâche a été lancée par une autre version de Tessera.</translation>
    </message>
    <message>
        <source>Finish it with that version, or start it again.</source>
        <translation>Terminez-la avec cette version, ou recommencez-la.</translation>
    </message>
    <message>
        <source>The description of the job cannot be read.</source>
        <translation>La description de la tâche ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Write the job again.</source>
        <translation>Écrivez la tâche à nouveau.</translation>
    </message>
    <message>
        <source>The description of the job was written by another version of Tessera.</source>
        <translation>La description de la tâche a été écrite par une autre version de Tessera.</translation>
    </message>
    <message>
        <source>The job says %1 for %2, which is not known.</source>
        <translation>La tâche indique %1 pour %2, ce qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file was not written by Tessera.</source>
        <translation>Le fichier n’a pas été écrit par Tessera.</translation>
    </message>
    <message>
        <source>A segment of the job could not be read back as it was written.</source>
        <translation>Un segment de la tâche n’a pas pu être relu tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>There is no segment %1.</source>
        <translation>Il n’y a pas de segment %1.</translation>
    </message>
    <message>
        <source>Choose one from 0 to %2.</source>
        <translation>Choisissez-en un de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 holds a job with other settings: %2.</source>
        <translation>%1 contient une tâche avec d’autres réglages : %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the job.</source>
        <translation>Choisissez un autre dossier, ou recommencez la tâche.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started with other settings: %2.</source>
        <translation>Une conversion inachevée vers %1 a été lancée avec d’autres réglages : %2.</translation>
    </message>
    <message>
        <source>Resume it with those settings, or restart it.</source>
        <translation>Reprenez-la avec ces réglages, ou recommencez-la.</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started by another version (%2).</source>
        <translation>Une conversion inachevée vers %1 a été lancée par une autre version (%2).</translation>
    </message>
    <message>
        <source>Resume it with that version, or restart it.</source>
        <translation>Reprenez-la avec cette version, ou recommencez-la.</translation>
    </message>
    <message>
        <source>%1 has changed since it began</source>
        <translation>%1 a changé depuis le début</translation>
    </message>
    <message>
        <source>the mask %1 has changed since it began</source>
        <translation>le masque %1 a changé depuis le début</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <translation>son registre ne peut pas être lu</translation>
    </message>
    <message>
        <source>The job cannot continue: %1.</source>
        <translation>La tâche ne peut pas continuer : %1.</translation>
    </message>
    <message>
        <source>Restore the file as it was, or start the job again.</source>
        <translation>Rétablissez le fichier tel qu’il était, ou recommencez la tâche.</translation>
    </message>
    <message>
        <source>The result would not be consistent: %1.</source>
        <translation>Le résultat ne serait pas cohérent : %1.</translation>
    </message>
    <message>
        <source>Convert it again, while nothing writes to the file.</source>
        <translation>Convertissez-la à nouveau, sans que rien n’écrive dans le fichier.</translation>
    </message>
    <message>
        <source>The unfinished work of an earlier run was started again: %1.</source>
        <translation>Le travail inachevé d’une exécution précédente a été recommencé : %1.</translation>
    </message>
    <message>
        <source>The job needs about %1 on the disk, and %2 are free.</source>
        <translation>La tâche demande environ %1 sur le disque, et %2 sont libres.</translation>
    </message>
    <message>
        <source>The job may need about %1 on the disk, and %2 are free.</source>
        <translation>La tâche peut demander environ %1 sur le disque, et %2 sont libres.</translation>
    </message>
    <message>
        <source>Free some space before it runs out; a job that stops for it can be resumed.</source>
        <translation>Libérez de la place avant qu’elle ne manque ; une tâche qui s’arrête pour cela peut être reprise.</translation>
    </message>
    <message>
        <source>No frame was generated: every pair of frames lies on both sides of a cut.</source>
        <translation>Aucune image n’a été générée : un changement de plan sépare chaque paire d’images.</translation>
    </message>
    <message>
        <source>No frame was generated: the video is a single picture.</source>
        <translation>Aucune image n’a été générée : la vidéo est une seule image.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of more than %2 between frames were left as they are.</source>
        <translation>
            <numerusform>%n intervalle de plus de %2 entre images a été laissé tel quel.</numerusform>
            <numerusform>%n intervalles de plus de %2 entre images ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --longest-gap fills longer ones.</source>
        <translation>L’option --longest-gap en comble de plus longs.</translation>
    </message>
    <message>
        <source>The video ended early: %1 of %2 frames could be made.</source>
        <translation>La vidéo s’est terminée trop tôt : %1 images sur %2 ont pu être faites.</translation>
    </message>
    <message numerus="yes">
        <source>Memory ran out; continued with %n tiles or new frames at once.</source>
        <translation>
            <numerusform>La mémoire a manqué ; suite avec %n tuile ou image nouvelle à la fois.</numerusform>
            <numerusform>La mémoire a manqué ; suite avec %n tuiles ou images nouvelles à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory ran out with tiles of %1; continued with tiles of %2.</source>
        <translation>La mémoire a manqué avec des tuiles de %1 ; suite avec des tuiles de %2.</translation>
    </message>
    <message>
        <source>The GPU has no memory even for tiles of %1; continued on the CPU.</source>
        <translation>Le GPU n’a pas de mémoire, même pour des tuiles de %1 ; suite sur le CPU.</translation>
    </message>
    <message>
        <source>A tile took %1 ms, where %2 ms is usual, while the memory was full: it spills over to slower memory.</source>
        <translation>Une tuile a pris %1 ms au lieu des %2 ms habituelles, la mémoire étant pleine : elle déborde sur une mémoire plus lente.</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs, to be faster.</source>
        <translation>Utilisez des tuiles plus petites ou fermez d’autres programmes pour aller plus vite.</translation>
    </message>
    <message>
        <source>The model %1 makes only middles; some frames show a moment up to 1/32 of a frame early or late.</source>
        <translation>Le modèle %1 ne crée que des milieux ; certaines images montrent un instant en avance ou en retard, de 1/32 d’image au plus.</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>Il n’y a pas de modèle nommé %1.</translation>
    </message>
    <message>
        <source>Known models: %2.</source>
        <translation>Modèles connus : %2.</translation>
    </message>
    <message>
        <source>No model called %1 is installed.</source>
        <translation>Aucun modèle nommé %1 n’est installé.</translation>
    </message>
    <message>
        <source>Look at the list of installed models.</source>
        <translation>Consultez la liste des modèles installés.</translation>
    </message>
    <message>
        <source>The model %1 may not run its code here.</source>
        <translation>Le modèle %1 n’a pas le droit d’exécuter son code ici.</translation>
    </message>
    <message>
        <source>Install it again and agree to that.</source>
        <translation>Réinstallez-le en l’acceptant.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model, and loading it runs the program in it, with your rights.</source>
        <translation>%1 est un modèle TorchScript, et le charger exécute le programme qu’il contient, avec vos droits.</translation>
    </message>
    <message>
        <source>Install it only if you trust where it comes from, with --trust (SHA-256 %2).</source>
        <translation>Ne l’installez que si vous faites confiance à sa provenance, avec --trust (SHA-256 %2).</translation>
    </message>
    <message>
        <source>%1 is no name for a model.</source>
        <translation>%1 n’est pas un nom de modèle.</translation>
    </message>
    <message>
        <source>Use small letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>Utilisez des minuscules, des chiffres, « . », « _ » et « - ».</translation>
    </message>
    <message>
        <source>A model called %1 is installed already.</source>
        <translation>Un modèle nommé %1 est déjà installé.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>%1 changed while it was being installed.</source>
        <translation>%1 a changé pendant son installation.</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it.</source>
        <translation>Réessayez quand plus rien n’y écrit.</translation>
    </message>
    <message>
        <source>The file of the model %1 has changed since it was installed.</source>
        <translation>Le fichier du modèle %1 a changé depuis son installation.</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>Supprimez le modèle et réinstallez-le.</translation>
    </message>
    <message>
        <source>The model %1 could not be copied.</source>
        <translation>Le modèle %1 n’a pas pu être copié.</translation>
    </message>
    <message>
        <source>Free some space in %2.</source>
        <translation>Libérez de la place dans %2.</translation>
    </message>
    <message>
        <source>The manifest of a model could not be written in %1.</source>
        <translation>Le manifeste d’un modèle n’a pas pu être écrit dans %1.</translation>
    </message>
    <message>
        <source>The model in the folder %1 has a damaged manifest.</source>
        <translation>Le modèle du dossier %1 a un manifeste endommagé.</translation>
    </message>
    <message>
        <source>The options in %1 are damaged.</source>
        <translation>Les options dans %1 sont endommagées.</translation>
    </message>
    <message>
        <source>The folder %1 for models cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier %1 des modèles.</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>Vérifiez qu’on peut écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The model file %1 is a folder.</source>
        <translation>Le fichier de modèle %1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose the model file inside it.</source>
        <translation>Choisissez le fichier de modèle qu’il contient.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be opened.</source>
        <translation>Le fichier de modèle %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The model file %1 is empty.</source>
        <translation>Le fichier de modèle %1 est vide.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>Le fichier de modèle %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>Le fichier de modèle %1 est endommagé.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it contains an instruction that weights do not need.</source>
        <translation>Le fichier de modèle %1 a été refusé : il contient une instruction dont des poids n’ont pas besoin.</translation>
    </message>
    <message>
        <source>Get the model from its authors, or as safetensors.</source>
        <translation>Obtenez le modèle auprès de ses auteurs, ou en safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its list of tensors is far too long.</source>
        <translation>Le fichier de modèle %1 a été refusé : sa liste de tenseurs est bien trop longue.</translation>
    </message>
    <message>
        <source>Get the model from its authors.</source>
        <translation>Obtenez le modèle auprès de ses auteurs.</translation>
    </message>
    <message>
        <source>%1 is not a model: it is neither a PyTorch checkpoint nor a safetensors file.</source>
        <translation>%1 n’est pas un modèle : ce n’est ni un checkpoint PyTorch ni un fichier safetensors.</translation>
    </message>
    <message>
        <source>Choose the file with the weights of the model.</source>
        <translation>Choisissez le fichier contenant les poids du modèle.</translation>
    </message>
    <message>
        <source>The model file %1 holds numbers that belong to no tensor.</source>
        <translation>Le fichier de modèle %1 contient des nombres qui n’appartiennent à aucun tenseur.</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>Obtenez le modèle en safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it asks for %2, and weights need no program.</source>
        <translation>Le fichier de modèle %1 a été refusé : il demande %2, et des poids n’ont pas besoin de programme.</translation>
    </message>
    <message>
        <source>The archive %1 holds no weights.</source>
        <translation>L’archive %1 ne contient pas de poids.</translation>
    </message>
    <message>
        <source>Choose a file that holds a model.</source>
        <translation>Choisissez un fichier qui contient un modèle.</translation>
    </message>
    <message>
        <source>%1 is one half of an ncnn model, and %2 is not beside it.</source>
        <translation>%1 est une moitié d’un modèle ncnn, et %2 n’est pas à côté.</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <translation>Mettez les deux fichiers dans un même dossier.</translation>
    </message>
    <message>
        <source>%1 is not a list of ncnn layers.</source>
        <translation>%1 n’est pas une liste de couches ncnn.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s .param file.</source>
        <translation>Choisissez le fichier .param du modèle.</translation>
    </message>
    <message>
        <source>The model file %1 has the entry %2, compressed in a way that is not known.</source>
        <translation>Le fichier de modèle %1 a l’entrée %2, compressée d’une façon inconnue.</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its entry %2 is far too large.</source>
        <translation>Le fichier de modèle %1 a été refusé : son entrée %2 est bien trop grande.</translation>
    </message>
    <message>
        <source>The model file %1 was written by a PyTorch older than 1.6.</source>
        <translation>Le fichier de modèle %1 a été écrit par un PyTorch antérieur à 1.6.</translation>
    </message>
    <message>
        <source>Save it again with a newer PyTorch, or get it as safetensors.</source>
        <translation>Réenregistrez-le avec un PyTorch plus récent, ou obtenez-le en safetensors.</translation>
    </message>
    <message>
        <source>The model file %1 was written on a machine with another byte order.</source>
        <translation>Le fichier de modèle %1 a été écrit sur une machine d’un autre ordre d’octets.</translation>
    </message>
    <message>
        <source>The model file %1 holds no tensors.</source>
        <translation>Le fichier de modèle %1 ne contient pas de tenseurs.</translation>
    </message>
    <message>
        <source>The model file %1 has numbers of a kind that is not known (%2).</source>
        <translation>Le fichier de modèle %1 a des nombres d’un type inconnu (%2).</translation>
    </message>
    <message>
        <source>Get the model as float32.</source>
        <translation>Obtenez le modèle en float32.</translation>
    </message>
    <message>
        <source>The model file %1 has the compressed entry %2, which model files do not have.</source>
        <translation>Le fichier de modèle %1 a l’entrée compressée %2, que les fichiers de modèle n’ont pas.</translation>
    </message>
    <message>
        <source>Unpack it first if the model lies in an archive.</source>
        <translation>Décompressez-le d’abord si le modèle est dans une archive.</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model without a description of its inputs.</source>
        <translation>%1 est un modèle TorchScript sans description de ses entrées.</translation>
    </message>
    <message>
        <source>Put one beside it as %2; docs/models.md shows how it is written.</source>
        <translation>Placez-en une à côté sous le nom %2 ; docs/models.md montre comment l’écrire.</translation>
    </message>
    <message>
        <source>The model description in %1 is wrong.</source>
        <translation>La description du modèle dans %1 est incorrecte.</translation>
    </message>
    <message>
        <source>docs/models.md shows how it is written.</source>
        <translation>docs/models.md montre comment l’écrire.</translation>
    </message>
    <message>
        <source>The model %1 cannot be read from %2.</source>
        <translation>Le modèle %1 ne peut pas être lu depuis %2.</translation>
    </message>
    <message>
        <source>The model %1 is no TorchScript file that LibTorch %2 can load.</source>
        <translation>Le modèle %1 n’est pas un fichier TorchScript que LibTorch %2 peut charger.</translation>
    </message>
    <message>
        <source>The model %1 failed.</source>
        <translation>Le modèle %1 a échoué.</translation>
    </message>
    <message>
        <source>Try another model, or ask its authors.</source>
        <translation>Essayez un autre modèle, ou demandez à ses auteurs.</translation>
    </message>
    <message>
        <source>The model %1 does not do what its description says.</source>
        <translation>Le modèle %1 ne fait pas ce que dit sa description.</translation>
    </message>
    <message>
        <source>Its description and its forward() must agree.</source>
        <translation>Sa description et son forward() doivent concorder.</translation>
    </message>
    <message>
        <source>The model file %1 is not TLB-VFI: it has no tensor %2.</source>
        <translation>Le fichier de modèle %1 n’est pas TLB-VFI : il n’a pas de tenseur %2.</translation>
    </message>
    <message>
        <source>Choose the authors&apos; vimeo_unet.pth.</source>
        <translation>Choisissez le vimeo_unet.pth des auteurs.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4: it has no tensor %2.</source>
        <translation>Le fichier de modèle %1 n’est pas RIFE 4 : il n’a pas de tenseur %2.</translation>
    </message>
    <message>
        <source>Choose the weights of RIFE 4.0 to 4.26, such as flownet.pkl.</source>
        <translation>Choisissez les poids de RIFE 4.0 à 4.26, comme flownet.pkl.</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4 as Tessera knows it.</source>
        <translation>Le fichier de modèle %1 n’est pas RIFE 4 tel que Tessera le connaît.</translation>
    </message>
    <message>
        <source>The archive %1 holds no RIFE 4 model.</source>
        <translation>L’archive %1 ne contient pas de modèle RIFE 4.</translation>
    </message>
    <message>
        <source>The model file %1 is a program and not weights alone.</source>
        <translation>Le fichier de modèle %1 est un programme et pas seulement des poids.</translation>
    </message>
    <message>
        <source>The model file %1 has a number in %2 that is not finite.</source>
        <translation>Le fichier de modèle %1 a dans %2 un nombre qui n’est pas fini.</translation>
    </message>
    <message>
        <source>The model file %1 has no averaged weights.</source>
        <translation>Le fichier de modèle %1 n’a pas de poids moyennés.</translation>
    </message>
    <message>
        <source>Use its plain weights.</source>
        <translation>Utilisez ses poids simples.</translation>
    </message>
    <message>
        <source>The model file %1 lacks the tensor %2 (%3 numbers).</source>
        <translation>Il manque au fichier de modèle %1 le tenseur %2 (%3 nombres).</translation>
    </message>
    <message>
        <source>Choose the complete checkpoint of TLB-VFI.</source>
        <translation>Choisissez le checkpoint complet de TLB-VFI.</translation>
    </message>
    <message>
        <source>The tensor %2 of %1 has the shape %3, where %4 was expected.</source>
        <translation>Le tenseur %2 de %1 a la forme %3, au lieu de %4.</translation>
    </message>
    <message>
        <source>Choose the checkpoint of TLB-VFI.</source>
        <translation>Choisissez le checkpoint de TLB-VFI.</translation>
    </message>
    <message>
        <source>The model&apos;s frequency branch has %1 channels, where %2 were expected.</source>
        <translation>La branche de fréquence du modèle a %1 canaux, au lieu de %2.</translation>
    </message>
    <message>
        <source>The model has layers of %1 channels, which do not form %2 groups.</source>
        <translation>Le modèle a des couches de %1 canaux, qui ne forment pas %2 groupes.</translation>
    </message>
    <message>
        <source>The weights of the model %1 lack %2.</source>
        <translation>Il manque %2 aux poids du modèle %1.</translation>
    </message>
    <message>
        <source>The interpolation failed.</source>
        <translation>L’interpolation a échoué.</translation>
    </message>
    <message>
        <source>Try another model, or the CPU.</source>
        <translation>Essayez un autre modèle, ou le CPU.</translation>
    </message>
    <message>
        <source>The model %1 returned a picture of the wrong shape.</source>
        <translation>Le modèle %1 a renvoyé une image de forme incorrecte.</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The model %1 returned numbers that are not a picture.</source>
        <translation>Le modèle %1 a renvoyé des nombres qui ne sont pas une image.</translation>
    </message>
    <message>
        <source>Try another model, or full precision.</source>
        <translation>Essayez un autre modèle, ou la pleine précision.</translation>
    </message>
    <message>
        <source>There is no device called %1 here.</source>
        <translation>Il n’y a pas ici d’appareil nommé %1.</translation>
    </message>
    <message>
        <source>Available: auto, %2.</source>
        <translation>Disponibles : auto, %2.</translation>
    </message>
    <message>
        <source>A tile size of %1 is out of range.</source>
        <translation>Une taille de tuile de %1 est hors limites.</translation>
    </message>
    <message>
        <source>Use 0 (off) or a size from 64 to 16384 pixels.</source>
        <translation>Utilisez 0 (aucune) ou une taille de 64 à 16384 pixels.</translation>
    </message>
    <message>
        <source>A tile of %1 pixels is smaller than twice the overlap of %2.</source>
        <translation>Une tuile de %1 pixels est plus petite que le double du recouvrement de %2.</translation>
    </message>
    <message>
        <source>Use a larger tile or a smaller overlap.</source>
        <translation>Utilisez une tuile plus grande ou un recouvrement plus petit.</translation>
    </message>
    <message>
        <source>Tile size and overlap cannot be negative.</source>
        <translation>La taille des tuiles et le recouvrement ne peuvent pas être négatifs.</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>Utilisez 0 ou plus.</translation>
    </message>
    <message>
        <source>Tiles of %1 do not suit the model.</source>
        <translation>Des tuiles de %1 ne conviennent pas au modèle.</translation>
    </message>
    <message>
        <source>The record of the job is damaged; start the job again.</source>
        <translation>Le registre de la tâche est endommagé ; recommencez la tâche.</translation>
    </message>
    <message>
        <source>A flow scale of %1 is out of range.</source>
        <translation>Une échelle de flux de %1 est hors limites.</translation>
    </message>
    <message>
        <source>A number of %1 sample steps is out of range.</source>
        <translation>Un nombre de %1 étapes d’échantillonnage est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 1000.</source>
        <translation>Utilisez un nombre de 1 à 1000.</translation>
    </message>
    <message>
        <source>An alignment of %1 is out of range.</source>
        <translation>Un alignement de %1 est hors limites.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4096.</source>
        <translation>Utilisez un nombre de 1 à 4096.</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>Il n’y a pas de préréglage nommé %1.</translation>
    </message>
    <message>
        <source>Known presets: %2.</source>
        <translation>Préréglages connus : %2.</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>Le préréglage ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a preset file that Tessera exported.</source>
        <translation>Choisissez un fichier de préréglage exporté par Tessera.</translation>
    </message>
    <message>
        <source>The preset&apos;s %1 is no whole number in range.</source>
        <translation>%1 dans le préréglage n’est pas un nombre entier dans les limites.</translation>
    </message>
    <message>
        <source>The preset was written by another version of Tessera.</source>
        <translation>Le préréglage a été écrit par une autre version de Tessera.</translation>
    </message>
    <message>
        <source>Export it again from a version that reads schema 1.</source>
        <translation>Exportez-le à nouveau depuis une version qui lit le schéma 1.</translation>
    </message>
    <message>
        <source>%1 is too short to be evaluated.</source>
        <translation>%1 est trop court pour être évalué.</translation>
    </message>
    <message>
        <source>It needs at least %2 frames.</source>
        <translation>Il faut au moins %2 images.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Le programme %1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>Install it to compare with it.</source>
        <translation>Installez-le pour comparer avec lui.</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 a échoué sur %2.</translation>
    </message>
    <message>
        <source>Its own words are above.</source>
        <translation>Son propre message est ci-dessus.</translation>
    </message>
    <message>
        <source>The demonstration needs a picture of at least 2x2 pixels.</source>
        <translation>La démonstration demande une image d’au moins 2x2 pixels.</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>Choisissez une taille plus grande.</translation>
    </message>
    <message>
        <source>This build has no encoder for the demonstration&apos;s sound.</source>
        <translation>Cette compilation n’a pas d’encodeur pour le son de la démonstration.</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with one.</source>
        <translation>Utilisez une compilation de FFmpeg qui en a un.</translation>
    </message>
    <message>
        <source>The demonstration needs a frame rate above 0 and a length of at most an hour.</source>
        <translation>La démonstration demande une fréquence d’images supérieure à 0 et une durée d’une heure au plus.</translation>
    </message>
    <message>
        <source>Use more than 0 and at most 3600 seconds.</source>
        <translation>Utilisez plus de 0 et au plus 3600 secondes.</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 ne contient pas d’image.</translation>
    </message>
    <message>
        <source>%1 is no file of samples.</source>
        <translation>%1 n’est pas un fichier d’échantillons.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of this network.</source>
        <translation>%1 n’est pas un checkpoint de ce réseau.</translation>
    </message>
    <message>
        <source>Train into an empty folder.</source>
        <translation>Entraînez dans un dossier vide.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Il n’y a rien à apprendre.</translation>
    </message>
    <message>
        <source>Give videos of more than three frames, or scenes.</source>
        <translation>Indiquez des vidéos de plus de trois images, ou des scènes.</translation>
    </message>
    <message>
        <source>%1 is no record of a training.</source>
        <translation>%1 n’est pas le registre d’un entraînement.</translation>
    </message>
    <message>
        <source>Remove it, or train into another folder.</source>
        <translation>Supprimez-le, ou entraînez dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 n’est pas une valeur de %2.</translation>
    </message>
    <message>
        <source>Choose one of %3.</source>
        <translation>Choisissez parmi : %3.</translation>
    </message>
    <message>
        <source>No cut can lie before frame %1.</source>
        <translation>Aucun changement de plan ne peut précéder l’image %1.</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>Les images se comptent à partir de 1.</translation>
    </message>
    <message>
        <source>%1 is not a frame size.</source>
        <translation>%1 n’est pas une taille d’image.</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1920x1080.</source>
        <translation>Écrivez largeur et hauteur en pixels, comme 1920x1080.</translation>
    </message>
    <message>
        <source>%1 is not an amount of memory.</source>
        <translation>%1 n’est pas une quantité de mémoire.</translation>
    </message>
    <message>
        <source>Write it such as 2GB or 500MB.</source>
        <translation>Écrivez-la comme 2GB ou 500MB.</translation>
    </message>
    <message>
        <source>%1 is not a frame rate.</source>
        <translation>%1 n’est pas une fréquence d’images.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000, or a fraction such as 30000/1001.</source>
        <translation>Écrivez un nombre de 1 à 1000, ou une fraction comme 30000/1001.</translation>
    </message>
    <message>
        <source>%1 is not a factor.</source>
        <translation>%1 n’est pas un facteur.</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, or a fraction such as 5/2.</source>
        <translation>Écrivez un nombre comme 2.5, ou une fraction comme 5/2.</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1 n’est pas une durée.</translation>
    </message>
    <message>
        <source>Write seconds, or hours:minutes:seconds, such as 90.5 or 1:30.5.</source>
        <translation>Écrivez des secondes, ou heures:minutes:secondes, comme 90.5 ou 1:30.5.</translation>
    </message>
    <message>
        <source>%1 is not a way to show progress.</source>
        <translation>%1 n’est pas une façon de montrer la progression.</translation>
    </message>
    <message>
        <source>Use auto, bar, lines, json or none.</source>
        <translation>Utilisez auto, bar, lines, json ou none.</translation>
    </message>
    <message>
        <source>The preset file %1 cannot be opened.</source>
        <translation>Le fichier de préréglage %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read.</source>
        <translation>Vérifiez qu’il existe encore et qu’on peut le lire.</translation>
    </message>
    <message>
        <source>No folder in %1 holds three pictures.</source>
        <translation>Aucun dossier de %1 ne contient trois images.</translation>
    </message>
    <message>
        <source>Give each triplet a folder with its first, its last and the true frame.</source>
        <translation>Donnez à chaque triplet un dossier avec la première image, la dernière et la vraie.</translation>
    </message>
    <message>
        <source>%1 has another size than the pictures beside it.</source>
        <translation>%1 n’a pas la taille des images voisines.</translation>
    </message>
    <message>
        <source>The filter %1 cannot be used.</source>
        <translation>Le filtre %1 est inutilisable.</translation>
    </message>
    <message>
        <source>Try it with the ffmpeg program: ffmpeg -i VIDEO -vf FILTER -f null -.</source>
        <translation>Essayez-le avec le programme ffmpeg : ffmpeg -i VIDEO -vf FILTER -f null -.</translation>
    </message>
    <message>
        <source>The filter %1 must take one picture and give one.</source>
        <translation>Le filtre %1 doit recevoir une image et en rendre une.</translation>
    </message>
    <message>
        <source>The filter %1 does not fit this video.</source>
        <translation>Le filtre %1 ne convient pas à cette vidéo.</translation>
    </message>
    <message>
        <source>The filter %1 failed.</source>
        <translation>Le filtre %1 a échoué.</translation>
    </message>
    <message>
        <source>The filter %1 leaves no frame of the video.</source>
        <translation>Le filtre %1 ne laisse aucune image de la vidéo.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto makes a whole frame of each field.</source>
        <translation>L’option --deinterlace auto fait de chaque trame une image entière.</translation>
    </message>
    <message>
        <source>The video is interlaced, though it does not say so; its fields are treated as whole frames.</source>
        <translation>La vidéo est entrelacée sans l’indiquer ; ses trames sont traitées comme des images entières.</translation>
    </message>
    <message>
        <source>The video is film in interlaced frames, a telecine; its fields are treated as whole frames.</source>
        <translation>La vidéo est un film en images entrelacées (télécinéma) ; ses trames sont traitées comme des images entières.</translation>
    </message>
    <message>
        <source>The option --deinterlace auto gives back the film&apos;s own frames.</source>
        <translation>L’option --deinterlace auto rétablit les images du film.</translation>
    </message>
    <message numerus="yes">
        <source>Of %2 frames looked at, %n repeat the one before them, and motion halts there.</source>
        <translation>
            <numerusform>Sur %2 images examinées, %n répète la précédente, et le mouvement s’y arrête.</numerusform>
            <numerusform>Sur %2 images examinées, %n répètent la précédente, et le mouvement s’y arrête.</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --duplicates smooth spreads motion over them.</source>
        <translation>L’option --duplicates smooth répartit le mouvement sur elles.</translation>
    </message>
    <message>
        <source>The frames are held for 2 and 3 fields in turn, as film on television; they are shown evenly instead, at %1 per second, each moved by at most %2 ms.</source>
        <translation>Les images sont tenues tour à tour 2 et 3 trames, comme un film à la télévision ; elles sont montrées régulièrement, %1 par seconde, chacune déplacée d’au plus %2 ms.</translation>
    </message>
    <message>
        <source>The finished file was checked against its source: %1: %2.</source>
        <translation>Le fichier terminé a été comparé à sa source : %1 : %2.</translation>
    </message>
    <message>
        <source>The finished file could not be checked against its source.</source>
        <translation>Le fichier terminé n’a pas pu être comparé à sa source.</translation>
    </message>
    <message>
        <source>the speed changes along the video</source>
        <translation>la vitesse change au fil de la vidéo</translation>
    </message>
    <message>
        <source>The time map is not one that Tessera can read.</source>
        <translation>Tessera ne peut pas lire cette carte temporelle.</translation>
    </message>
    <message>
        <source>It is JSON with &quot;schema&quot;: 1 and a list of &quot;keys&quot;; docs/time-maps.md shows how it is written.</source>
        <translation>C’est du JSON avec &quot;schema&quot;: 1 et une liste &quot;keys&quot; ; docs/time-maps.md montre comment l’écrire.</translation>
    </message>
    <message>
        <source>The times of a time map are not in %1.</source>
        <translation>Les temps d’une carte ne sont pas en %1.</translation>
    </message>
    <message>
        <source>Write seconds.</source>
        <translation>Écrivez des secondes.</translation>
    </message>
    <message>
        <source>Key %1 of the time map is wrong: %2.</source>
        <translation>La clé %1 de la carte temporelle est fausse : %2.</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corrigez-la dans le fichier.</translation>
    </message>
    <message>
        <source>The time map has a key at %1 s, and the video is %2 s long.</source>
        <translation>La carte temporelle a une clé à %1 s, et la vidéo dure %2 s.</translation>
    </message>
    <message>
        <source>Leave out what lies behind the end.</source>
        <translation>Retirez ce qui dépasse la fin.</translation>
    </message>
    <message>
        <source>A time map and slow motion contradict each other.</source>
        <translation>Une carte temporelle et le ralenti se contredisent.</translation>
    </message>
    <message>
        <source>Write the speed into the time map.</source>
        <translation>Écrivez la vitesse dans la carte temporelle.</translation>
    </message>
    <message>
        <source>the speed is not between 1/100 and 100</source>
        <translation>la vitesse n’est pas comprise entre 1/100 et 100</translation>
    </message>
    <message>
        <source>it does not lie behind the key before it</source>
        <translation>elle ne suit pas la clé précédente</translation>
    </message>
    <message>
        <source>pairs begin with 0 and 0, and there are two at least</source>
        <translation>les paires commencent par 0 et 0, et il y en a deux au moins</translation>
    </message>
    <message>
        <source>its number %1 is missing</source>
        <translation>il lui manque le nombre %1</translation>
    </message>
    <message>
        <source>Use a number from 0.05 to 1; RIFE takes up to 4.</source>
        <translation>Utilisez un nombre de 0,05 à 1 ; RIFE accepte jusqu’à 4.</translation>
    </message>
    <message>
        <source>The file is cut short: %1 of %2 are missing at its end.</source>
        <translation>Le fichier est tronqué : il manque %1 sur %2 à la fin.</translation>
    </message>
    <message>
        <source>The file has no proper end: it was cut short, or never finished; how much is missing cannot be known.</source>
        <translation>Le fichier n’a pas de fin correcte : il a été tronqué ou jamais terminé ; on ne peut pas savoir combien il manque.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n checksums of %2 in its container do not fit.</source>
        <translation>
            <numerusform>Le fichier est endommagé : %n somme de contrôle sur %2 de son conteneur ne correspond pas.</numerusform>
            <numerusform>Le fichier est endommagé : %n sommes de contrôle sur %2 de son conteneur ne correspondent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it again if there is a sound one.</source>
        <translation>Copiez-le à nouveau s’il en existe un intact.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: its structure is broken at %n places.</source>
        <translation>
            <numerusform>Le fichier est endommagé : sa structure est rompue à %n endroit.</numerusform>
            <numerusform>Le fichier est endommagé : sa structure est rompue à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets of the recording are missing or damaged at %n places.</source>
        <translation>
            <numerusform>À %n endroit, des paquets de l’enregistrement manquent ou sont endommagés.</numerusform>
            <numerusform>À %n endroits, des paquets de l’enregistrement manquent ou sont endommagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it did not end within %2.</source>
        <translation>Le programme du modèle %1 a été abandonné : il ne s’est pas terminé en %2.</translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it crashed, or took too much memory.</source>
        <translation>Le programme du modèle %1 a été abandonné : il a planté ou a pris trop de mémoire.</translation>
    </message>
    <message>
        <source>the mark of 3D pictures</source>
        <translation>la marque d’image 3D</translation>
    </message>
    <message>
        <source>the mark of 360° pictures</source>
        <translation>la marque d’image à 360°</translation>
    </message>
    <message>
        <source>The video is decoded in software: %1 cannot be used (%2).</source>
        <translation>La vidéo est décodée par logiciel : %1 ne peut pas être utilisé (%2).</translation>
    </message>
    <message>
        <source>The command tessera-cli devices lists what can be used.</source>
        <translation>La commande tessera-cli devices liste ce qui peut être utilisé.</translation>
    </message>
    <message>
        <source>The video is decoded on %1: its frames are not promised to be those of a decoder in software to the last bit.</source>
        <translation>La vidéo est décodée sur %1 : il n&apos;est pas garanti que ses images soient, au bit près, celles d&apos;un décodeur logiciel.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded in software, not in hardware as was begun; their last bits may differ from the others&apos;.</source>
        <translation>
            <numerusform>%n image a été décodée par logiciel et non par matériel comme au début ; ses derniers bits peuvent différer de ceux des autres.</numerusform>
            <numerusform>%n images ont été décodées par logiciel et non par matériel comme au début ; leurs derniers bits peuvent différer de ceux des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The video hardware %1 has failed.</source>
        <translation>Le matériel vidéo %1 a échoué.</translation>
    </message>
    <message>
        <source>Resume the job, or start it again without hardware.</source>
        <translation>Reprenez la tâche, ou recommencez-la sans matériel.</translation>
    </message>
    <message>
        <source>The video is encoded with %2: %1 cannot be used (%3).</source>
        <translation>La vidéo est encodée avec %2 : %1 ne peut pas être utilisé (%3).</translation>
    </message>
    <message>
        <source>%1 need not give the same bytes again: a job that was interrupted need not equal one that ran through.</source>
        <translation>%1 ne redonne pas forcément les mêmes octets : une tâche interrompue peut différer d&apos;une tâche menée d&apos;un trait.</translation>
    </message>
    <message>
        <source>The job was begun with %1, which cannot be used now.</source>
        <translation>La tâche a été commencée avec %1, qui ne peut pas être utilisé maintenant.</translation>
    </message>
    <message>
        <source>Resume it where it can be used, or restart it with another codec.</source>
        <translation>Reprenez-la là où il peut être utilisé, ou recommencez-la avec un autre codec.</translation>
    </message>
    <message>
        <source>The model computes in %1: the first frame is then within %2 dB of fp32 and made %3 times as fast.</source>
        <translation>Le modèle calcule en %1 : la première image est alors à %2 dB de fp32 et produite %3 fois plus vite.</translation>
    </message>
    <message>
        <source>The device that computes has failed, or is gone.</source>
        <translation>Le périphérique qui calcule a échoué ou a disparu.</translation>
    </message>
    <message>
        <source>Resume the job when it is back, or on another device with tessera-cli resume --device cpu.</source>
        <translation>Reprenez la tâche quand il sera revenu, ou sur un autre périphérique avec tessera-cli resume --device cpu.</translation>
    </message>
    <message>
        <source>%1 cannot be continued as it was encoded.</source>
        <translation>%1 ne peut pas être continué tel qu&apos;il a été encodé.</translation>
    </message>
    <message>
        <source>Convert the video once more.</source>
        <translation>Convertissez la vidéo encore une fois.</translation>
    </message>
    <message>
        <source>Tessera does not know how %1 was made.</source>
        <translation>Tessera ne sait pas comment %1 a été créé.</translation>
    </message>
    <message>
        <source>A stretch can be made again in results of this computer that nothing has changed since.</source>
        <translation>Un passage peut être refait dans les résultats de cet ordinateur que rien n&apos;a modifiés depuis.</translation>
    </message>
    <message>
        <source>The frames of %1 are not those that its record speaks of.</source>
        <translation>Les images de %1 ne sont pas celles dont parle son enregistrement.</translation>
    </message>
    <message>
        <source>No stretch can be made again in %1.</source>
        <translation>Aucun passage ne peut être refait dans %1.</translation>
    </message>
    <message>
        <source>That is possible in video files, not in pictures and animations.</source>
        <translation>C&apos;est possible dans les fichiers vidéo, pas dans les images ni les animations.</translation>
    </message>
    <message>
        <source>Nothing was said of what to do in the stretch.</source>
        <translation>Rien n&apos;a été dit de ce qu&apos;il faut faire dans le passage.</translation>
    </message>
    <message>
        <source>Keep the originals, blend, or give another model, other settings, a mask or a cut.</source>
        <translation>Gardez les originaux, fondez-les, ou donnez un autre modèle, d&apos;autres réglages, un masque ou une coupe.</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the result.</source>
        <translation>%1 est un autre type de fichier que le résultat.</translation>
    </message>
    <message>
        <source>Choose a name for %2.</source>
        <translation>Choisissez un nom pour %2.</translation>
    </message>
    <message>
        <source>%1 is not the video that %2 was made from.</source>
        <translation>%1 n&apos;est pas la vidéo dont %2 est issu.</translation>
    </message>
    <message>
        <source>Name the source as it was then.</source>
        <translation>Indiquez la source telle qu&apos;elle était alors.</translation>
    </message>
    <message>
        <source>The stretch ends before it begins.</source>
        <translation>Le passage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>No frame of %1 lies in the stretch.</source>
        <translation>Aucune image de %1 ne se trouve dans le passage.</translation>
    </message>
    <message>
        <source>The video is %2 s long.</source>
        <translation>La vidéo dure %2 s.</translation>
    </message>
    <message>
        <source>The rest of %1 would not stay as it is: %2.</source>
        <translation>Le reste de %1 ne resterait pas tel quel : %2.</translation>
    </message>
    <message>
        <source>Nothing was changed; the whole video can be converted again.</source>
        <translation>Rien n&apos;a été modifié ; la vidéo entière peut être convertie à nouveau.</translation>
    </message>
    <message>
        <source>The video was made by another version (%1): frames beside the stretch may differ in their last bits.</source>
        <translation>La vidéo a été faite avec une autre version (%1) : les images à côté du passage peuvent différer dans leurs derniers bits.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>Programme TorchScript</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>Poids TLB-VFI</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>crée tout instant entre deux images</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>crée les milieux, redivisés pour le reste</translation>
    </message>
    <message>
        <source>Tiles in steps of %1 px; %2</source>
        <translation>Tuiles par pas de %1 px ; %2</translation>
    </message>
    <message>
        <source>Follows motion found in the pictures themselves; built in, needs no weights.</source>
        <translation>Suit le mouvement trouvé dans les images elles-mêmes ; intégré, sans poids à fournir.</translation>
    </message>
    <message>
        <source>Cross-fades between two frames without following motion.</source>
        <translation>Fond une image dans l’autre sans suivre le mouvement.</translation>
    </message>
    <message>
        <source>Follows motion by a network and sees the whole frame in every tile.</source>
        <translation>Suit le mouvement par un réseau et voit l’image entière dans chaque tuile.</translation>
    </message>
    <message>
        <source>A TorchScript model.</source>
        <translation>Un modèle TorchScript.</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Simple mélange</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>Chaque image d’un seul tenant, sans tuiles</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>Peu de mémoire grâce aux tuiles ; tous les détails</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>Tuiles, mouvement à demi-échelle ; un peu plus doux</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>Le moins de tuiles que permet la mémoire libre</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 : aucune tuile nécessaire</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>tuiles automatiques</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>sans tuiles</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>tuiles %1 px, recouvrement %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1, flux %2, %n étape</numerusform>
            <numerusform>%1, flux %2, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>Temps : le moins, rien n’est calculé deux fois.
Mémoire : le plus ; elle croît avec l’image.
Qualité : maximale, sans aucune couture.</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>Temps : environ 1,4 fois plus en 4K, car les tuiles se recouvrent.
Mémoire : faible, et la même pour toute taille d’image.
Qualité : maximale.</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>Temps : moins, car le mouvement est mesuré à demi-échelle et affiné moins souvent.
Mémoire : la plus faible.
Qualité : un peu plus douce là où le mouvement est fin.</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>Temps : le moins que permet votre mémoire.
Mémoire : l’essentiel de ce qui est libre au départ.
Qualité : maximale.</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>Rapide (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>Tout le détail (2K, 4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>Vitesse (2K, 4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1 : des tuiles seulement si la mémoire l’exige</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>environ %1 par image, %2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>RIFE along curved motion, mixed with Flow</source>
        <translation>RIFE le long d’un mouvement courbe, mêlé à Flow</translation>
    </message>
    <message>
        <source>Time: two to four times as much.
Memory: more than others; tiles as it allows.
Quality: the sharpest and the truest. Needs the weights of RIFE.</source>
        <translation>Temps : deux à quatre fois plus.
Mémoire : plus que les autres ; des tuiles selon la place.
Qualité : la plus nette et la plus fidèle. Demande les poids de RIFE.</translation>
    </message>
    <message>
        <source>Needs the weights of RIFE: drop their file on the window</source>
        <translation>Demande les poids de RIFE : déposez leur fichier sur la fenêtre</translation>
    </message>
    <message>
        <source>Needs the model “%1”, which is not installed</source>
        <translation>Demande le modèle « %1 », qui n’est pas installé</translation>
    </message>
    <message>
        <source>%1 in one piece: %2 of model data; %3 is free</source>
        <translation>%1 en un seul morceau : %2 de données du modèle ; %3 libres</translation>
    </message>
    <message>
        <source>%1: %2 of model data in tiles instead of %3; %4 is free</source>
        <translation>%1 : %2 de données du modèle en tuiles au lieu de %3 ; %4 libres</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>Générée sans tuiles</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>Simple mélange</translation>
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
            <numerusform>%n tuile</numerusform>
            <numerusform>%n tuiles</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>coutures %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiques</translation>
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
        <translation>Tuile %1 sur %2</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 pixels à %2, %3</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>D’un seul tenant</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>%1 fois les pixels</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>D’un seul tenant, une image demande environ %1, et %2 sont utilisables. À la place : des tuiles de %3, les plus grandes possibles.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>L’image %1 commence une scène (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>L’image %1 répète la précédente (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>L’image %1 appartient à la scène précédente (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>environ %1 par image</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>%n tuile ne voit pas tout le mouvement : un recouvrement plus grand aide</numerusform>
            <numerusform>%n tuiles ne voient pas tout le mouvement : un recouvrement plus grand aide</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>Mouvement jusqu’à %1 pixels</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>Une tuile de ce modèle voit %1 pixels de mouvement : un recouvrement plus grand aide</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>Glisser pour changer la taille des tuiles</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>Glisser pour changer le recouvrement des tuiles</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>données du modèle %1</translation>
    </message>
    <message>
        <source>%1 ms, %2 of model data</source>
        <translation>%1 ms, données du modèle %2</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>changement de réglages</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>retrait de %1</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 n’a pas été terminé : %2 images sur %3 sont conservées.</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>Non terminés, et conservés là où ils en étaient : %1.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1, dont %2 nouvelles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>Images lues</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>Doublons remis en mouvement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>Tuiles et mouvement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>Mémoire de l’appareil</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1, dont %2 libres</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>Décodage seul</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>Nouvelles images seules</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>Encodage seul</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>Rien : aucun avertissement, et la mémoire n’a jamais manqué.</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1, prévu %2</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>Durée d’une nouvelle image</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>aucun : images créées d’un seul tenant</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>%1 en moyenne, au pire %2 à l’image %3 (1 est invisible)</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>Mémoire maximale du programme</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>dont les données du modèle</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>Processeur, %n fil</numerusform>
            <numerusform>Processeur, %n fils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>Lire ou arrêter</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>Une image en arrière, en avant</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>Première image, dernière image</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>Arrêter la conversion ; quitter le plein écran</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Déplacer le séparateur</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>De coupe en coupe</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>Ajouter ou retirer une coupe</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>Monter, descendre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>Bits per colour channel: kept as they are.</source>
        <translation>Bits par canal de couleur : conservés tels quels.</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>Fréquence d’images variable : les instants des images sont conservés.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>Chaque image contient deux trames d’instants différents.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>La vidéo comporte de la transparence.</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>%n piste audio</numerusform>
            <numerusform>%n pistes audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>%n piste de sous-titres</numerusform>
            <numerusform>%n pistes de sous-titres</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>Largeur et hauteur en pixels.</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>Images par seconde, en moyenne.</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>Durée en minutes et secondes.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n image.</numerusform>
            <numerusform>%n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>Copié sans changement dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>Grande plage dynamique : conservée telle quelle. Ici les couleurs sont adaptées à cet écran.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>Tout est terminé. L’ordinateur sera mis en veille dans %n seconde.</numerusform>
            <numerusform>Tout est terminé. L’ordinateur sera mis en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>Rester éveillé</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>Image A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>Image B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>Ce qui est comparé : les images de la source, ou l’image intermédiaire obtenue de différentes façons.</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>Temps, mémoire et tuiles de cette image</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>Ressemblance des deux : PSNR en décibels (au-delà de 40, à peine visible), SSIM de 0 à 1.
« Coutures » compare les sauts au bord des tuiles à ceux des mêmes endroits des originaux : 1,00 ne laisse aucune trace.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>Déposez une vidéo pour la rendre plus fluide</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera génère les images intermédiaires, tuile par tuile, pour que même la 4K et la 8K tiennent dans votre mémoire.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>Ouvrir des vidéos (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>&amp;Save the page…</source>
        <translation>&amp;Enregistrer la page…</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>Que valent les nouvelles images de %1 ?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>Enregistrer les chiffres et les pires images dans une page HTML.</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>Une image sur deux est retirée, refaite, puis comparée à la vraie.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
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
        <translation>5 % les pires</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>Scintillement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>Chiffres par méthode</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>Ressemblance avec les vraies images en dB, en moyenne : plus haut est mieux</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>Ressemblance de structure avec les vraies images : 1 = identique</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>PSNR du vingtième le plus mauvais des images, là où l’œil s’arrête</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>De combien le résultat change plus d’une image à l’autre que la vidéo : 0 est idéal</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>Pour chaque nouvelle image</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>Création et comparaison des images…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>%n image a été faite et comparée.</numerusform>
            <numerusform>%n images ont été faites et comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>La pire, image %1 : l’originale</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>L’image refaite : %1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>La différence, multipliée par quatre</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>Page HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>Images à comparer</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>Images à &amp;comparer</translation>
    </message>
    <message>
        <source>Made and compared, around the playhead. More of them say more, and take longer.</source>
        <translation>Générées et comparées autour de la tête de lecture. Davantage en dit plus et prend plus de temps.</translation>
    </message>
    <message>
        <source>The most model data that was held at once</source>
        <translation>Le plus de données du modèle tenues à la fois</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>Déplié. Appuyez pour replier.</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>Replié. Appuyez pour déplier.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ForecastNote</name>
    <message>
        <source>Measured on a second of this video with these settings, in three places of it.
The two times are those of its fastest and its slowest place.</source>
        <translation>Mesuré sur une seconde de cette vidéo avec ces réglages, en trois endroits.
Les deux durées sont celles de l’endroit le plus rapide et du plus lent.</translation>
    </message>
    <message>
        <source>About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory</source>
        <translation>Environ %1 (%2 à %3), %4 ; pendant ce temps %5 de disque, %6 de mémoire</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>Mesure de la durée…</translation>
    </message>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>La vidéo : environ %1, %2</numerusform>
            <numerusform>Les %n vidéos : environ %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>Taille de l’image : à 100 %, chacun de ses pixels occupe un pixel de l’écran.</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>Ouvrir des vidéos</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
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
        <translation>Non conservé : %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>Everything in the video is kept</source>
        <translation>Tout le contenu de la vidéo est conservé</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>A Matroska file (.mkv) would keep: %1. To make one, change the ending of the output&apos;s name.</source>
        <translation>Un fichier Matroska (.mkv) conserverait : %1. Pour en créer un, changez l&apos;extension du nom de sortie.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Conservé tel quel</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>What the new file keeps of the video, and what not</source>
        <translation>Ce que le nouveau fichier conserve de la vidéo, et ce qu&apos;il ne conserve pas</translation>
    </message>
    <message>
        <source>Checking what the new file will keep…</source>
        <translation>Vérification de ce que le nouveau fichier conservera…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>What the new file keeps</source>
        <translation>Ce que le nouveau fichier conserve</translation>
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
        <translation>%1 n’est pas sur cet ordinateur. Téléchargez d’abord le fichier, puis déposez-le.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>Afficher le rapport</translation>
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
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>Largeur du pinceau et de la gomme.</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>Autour des zones conservées, l’image générée apparaît peu à peu sur ce nombre de pixels. 0 donne un bord net.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer tout</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>Ne conserve plus rien.</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>Prend les zones d’une image, blanche là où les pixels sont conservés.</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>Écrit les zones dans un fichier PNG, blanc là où les pixels sont conservés.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>Revenir à l’image.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>Dessiner des rectangles</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>Faites glisser sur un texte ou un affichage que le mouvement ne doit pas déformer.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>Dessiner au pinceau</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>Peignez ce que le mouvement ne doit pas déformer.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>Retire ce qui était marqué.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Import or export areas</source>
        <translation>Importer ou exporter des zones</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, or writes them as one</source>
        <translation>Prend les zones dans une image, ou les écrit en image</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>Mémoire : pas encore mesurée</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>%1 maintenant, maximum %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>%1 maintenant, maximum %2 sur %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Mémoire que Tessera occupe en tout, telle que le système la compte : son historique et sa part de ce qu’il y a. La deuxième ligne dit combien en prennent les données du modèle, que les tuiles gardent petites. La marque sur la barre est le maximum.</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>données du modèle %1, maximum %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1, permis %2</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>données du modèle %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 maintenant</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryOutlook</name>
    <message>
        <source>%1 of model data</source>
        <translation>%1 de données du modèle</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparaison du fichier avec sa somme de contrôle…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>Choisir un fichier de modèle ; on peut aussi le déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>Comparer le fichier avec sa somme de contrôle</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>« %1 » est installé.</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>« %1 » est tel qu’installé.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>Copie et essai du modèle…</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

%2
Licence : %3
SHA-256 : %4
Fichier : %5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>Supprimer « %1 » ? Son fichier dans le dossier de Tessera est effacé ; celui d’où il a été installé reste.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>No model is installed; what is built in needs none. Drop the weights of RIFE or TLB-VFI, or a TorchScript model, on the window to install it.</source>
        <translation>Aucun modèle n’est installé ; ce qui est intégré n’en a pas besoin. Déposez les poids de RIFE ou de TLB-VFI, ou un modèle TorchScript, sur la fenêtre pour l’installer.</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3

%4</source>
        <translation>%1

%2
Licence : %3

%4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>Installer des modèles</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>Modèles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionBar</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1 images sur %2 créées</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>%n omise : trop tard pour être montrée</numerusform>
            <numerusform>%n omises : trop tard pour être montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>Montrer la source</translation>
    </message>
    <message>
        <source>The video as it is</source>
        <translation>La vidéo telle qu’elle est</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Show the new video</source>
        <translation>Montrer la nouvelle vidéo</translation>
    </message>
    <message>
        <source>The video as it will be</source>
        <translation>La vidéo telle qu’elle sera</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>Pleine vitesse</translation>
    </message>
    <message>
        <source>As fast as the new video will be</source>
        <translation>Aussi vite que la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>Demi-vitesse</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Deux fois moins vite</translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation>Quart de vitesse</translation>
    </message>
    <message>
        <source>A quarter as fast</source>
        <translation>Quatre fois moins vite</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>Durée de l’aperçu</translation>
    </message>
    <message>
        <source>How many seconds of the new video are made around the playhead</source>
        <translation>Combien de secondes de la nouvelle vidéo sont créées autour de la tête de lecture</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>Terminer l’aperçu</translation>
    </message>
    <message>
        <source>End the preview (P); what was made is kept</source>
        <translation>Terminer l’aperçu (P) ; ce qui a été créé est conservé</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>pas de périphérique audio</translation>
    </message>
    <message>
        <source>There is no sound here, or none that passes evenly</source>
        <translation>Il n’y a pas de son ici, ou il ne s’écoule pas régulièrement</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>Rien ici ne peut jouer de son</translation>
    </message>
    <message>
        <source>Sound, heard at full speed once all frames are made</source>
        <translation>Son, entendu à pleine vitesse dès que toutes les images sont faites</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionView</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>Nouvelle vidéo</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Différence, amplifiée 8 fois</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>À &amp;côté de la source</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>Nom et dossier des nouveaux fichiers</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>Modèle du nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>Fréquence d’images, par exemple x2 ou 60fps</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largeur en pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Hauteur en pixels</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>Insérer : %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>Choisir le dossier des nouveaux fichiers</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>Dans &amp;un dossier</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>Dossier des nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>Comment le nouveau fichier est compressé.
H.264 se lit partout ; HEVC et AV1 sont plus petits et plus lents à encoder ;
FFV1 est sans perte et volumineux. La mémoire reste la même.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>Qualité, plus bas est meilleur</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>Plus bas est meilleur et plus volumineux. « Auto » est visuellement propre pour le codec.
Temps et mémoire ne changent guère.</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>Changer le fichier de sortie</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>Choisir un autre nom ou dossier. Un fichier existant n’est jamais remplacé sans demander.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>Nom et dossier de tous les nouveaux fichiers</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>Comment les nouveaux fichiers s’appellent et où ils vont, sauf si vous choisissez.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Tête de lecture</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>Chaque position est une image de la nouvelle vidéo ; entre deux images de la source, elle est générée à la demande.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>Préréglage %1, recommandé</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>&amp;Enregistrer comme nouveau préréglage…</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>&amp;Mettre à jour ce préréglage</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>Utiliser pour les &amp;nouvelles vidéos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>Enregistrer comme nouveau préréglage</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mon préréglage</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>Supprimer le préréglage « %1 » ? Les vidéos de la file gardent ses valeurs.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>Dernière image générée</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>Image originale</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>Différence, amplifiée 8 fois</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>Les tuiles sont planifiées d’après la mémoire libre</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>Changement de plan : l’image précédente est répétée</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>Changement de plan : fondu</translation>
    </message>
    <message>
        <source>The beginning has to lie before the end, which is at %1. Nothing was changed.</source>
        <translation>Le début doit se trouver avant la fin, qui est à %1. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The end has to lie behind the beginning, which is at %1. Nothing was changed.</source>
        <translation>La fin doit se trouver après le début, qui est à %1. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no key at the playhead.</source>
        <translation>Il n’y a pas de clé à la position actuelle.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>La vidéo et ses tuiles. Gauche et droite montrent une autre image, espace lance la lecture, plus et moins changent le zoom, Maj et les flèches déplacent l’image.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Écoulé</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>Reste environ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>Entre les images %1 et %2</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>tuile %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>Une vidéo est en cours de conversion</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>%n vidéo terminée</numerusform>
            <numerusform>%n vidéos terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n avec avertissements</numerusform>
            <numerusform>%n avec avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>Retirer de la file (Suppr)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir à nouveau</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages propres</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>Une autre fenêtre tient la file d’attente. Ce qui est ajouté ici n’est pas retenu.</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>La file d’attente retenue n’a pas pu être lue : elle est abîmée ou d’une version plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>%n vidéo de la file d’attente retenue n’a pas pu être lue.</numerusform>
            <numerusform>%n vidéos de la file d’attente retenue n’ont pas pu être lues.</numerusform>
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
        <translation>File d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n vidéo</numerusform>
            <numerusform>%n vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left for all</source>
        <translation>environ %1 restant pour tout</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>Les vidéos dans l’ordre de leur conversion. Suppr retire, Alt et les flèches déplacent, et la touche Menu montre ce qui est possible d’autre.</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>&amp;Convertir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>Chaque intervalle entre deux images est divisé en autant de parts.
Le temps croît d’autant ; la mémoire et les images originales restent les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>%n fois les images</numerusform>
            <numerusform>%n fois les images</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>Des images sont générées entre les originales.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 images</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>%n image par seconde</numerusform>
            <numerusform>%n images par seconde</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>Les nouvelles images tombent à des instants exacts, pour un mouvement régulier ; peu d’originales subsistent.
Le temps croît avec le nombre d’images ; la mémoire reste la même.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Vitesse normale</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>%1 fois plus lent</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>The picture lasts this many times as long; the frames between are generated.</source>
        <translation>L’image dure autant de fois plus longtemps ; les images intermédiaires sont générées.</translation>
    </message>
    <message>
        <source>Slow sound down with the picture, at its own pitch; otherwise it is left out</source>
        <translation>Ralentir le son avec l’image, à sa hauteur ; sinon il est omis</translation>
    </message>
    <message>
        <source>Frame rate of the new video</source>
        <translation>Fréquence de la nouvelle vidéo</translation>
    </message>
    <message>
        <source>A factor such as ×3, or frames per second: 24, 59.94, 30000/1001</source>
        <translation>Un facteur comme ×3, ou des images par seconde : 24, 59,94, 30000/1001</translation>
    </message>
    <message>
        <source>%1, as this screen</source>
        <translation>%1, comme cet écran</translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · vitesse selon %n clé</numerusform>
            <numerusform>%1 · vitesse selon %n clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RepairDialog</name>
    <message>
        <source>Show the &amp;originals, without new frames</source>
        <translation>Montrer les &amp;originaux, sans nouvelles images</translation>
    </message>
    <message>
        <source>&amp;Blend the two originals</source>
        <translation>&amp;Fondre les deux originaux</translation>
    </message>
    <message>
        <source>Another &amp;model:</source>
        <translation>Autre &amp;modèle :</translation>
    </message>
    <message>
        <source>&amp;Keep the marked areas from the originals</source>
        <translation>&amp;Garder des originaux les zones marquées</translation>
    </message>
    <message>
        <source>Make a stretch again</source>
        <translation>Refaire un passage</translation>
    </message>
    <message>
        <source>All else in %1 stays as it is, to the byte. Until the new file is complete, the old one is there.</source>
        <translation>Tout le reste de %1 demeure tel quel, à l&apos;octet près. Tant que le nouveau fichier n&apos;est pas complet, l&apos;ancien reste.</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Frames of the source</source>
        <translation>Images de la source</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre elles</translation>
    </message>
    <message>
        <source>First frame of the stretch</source>
        <translation>Première image du passage</translation>
    </message>
    <message>
        <source>Last frame of the stretch</source>
        <translation>Dernière image du passage</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Model of the stretch</source>
        <translation>Modèle du passage</translation>
    </message>
    <message>
        <source>Mark them on the picture first</source>
        <translation>Marquez-les d&apos;abord sur l&apos;image</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport : %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>Copier toute cette page en texte brut, pour un message ou un rapport d’anomalie.</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>Enregistrer cette page en HTML, ou ses données en JSON.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultActions</name>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 n’a pas pu être ouvert : il a disparu, ou aucun programme de cet ordinateur ne l’ouvre.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 images, dont %2 nouvelles</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>Lire la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>Ouvrir la nouvelle vidéo dans votre lecteur.</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>Ouvrir le dossier de la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>Montrer la nouvelle vidéo dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 est terminé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>Ce qui a été fait et ce que cela a coûté, à lire, enregistrer ou copier.</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>au plus %1 de mémoire</translation>
    </message>
    <message>
        <source>%1 was said before</source>
        <translation>%1 prévu</translation>
    </message>
    <message>
        <source>Frames %1 to %2 were made again; the rest is as it was.</source>
        <translation>Les images %1 à %2 ont été refaites ; le reste est tel qu&apos;il était.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>Changements de plan</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1. Gauche et droite vont d’un changement de plan à l’autre, haut et bas déplacent le seuil, Entrée ajoute ou retire le changement à la tête de lecture.</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>%n changement de plan</numerusform>
            <numerusform>%n changements de plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>%n image répétée</numerusform>
            <numerusform>%n images répétées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>&amp;Retirer le changement avant l’image %1</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>&amp;Ajouter un changement avant l’image %1</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>&amp;Oublier mes modifications</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>Entre deux scènes</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>Ré&amp;péter l’image précédente</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>&amp;Fondu enchaîné</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>&amp;Générer comme ailleurs</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>Ré&amp;partir le mouvement sur les images répétées</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>Seuil %1 : à partir de cette valeur, c’est un changement de plan. Faites glisser pour le modifier.</translation>
    </message>
    <message>
        <source>The conversion begins here. Drag it, or press I at the playhead.</source>
        <translation>La conversion commence ici. Faites glisser, ou appuyez sur I à la tête de lecture.</translation>
    </message>
    <message>
        <source>The conversion ends here. Drag it, or press O at the playhead.</source>
        <translation>La conversion se termine ici. Faites glisser, ou appuyez sur O à la tête de lecture.</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>vacances.mp4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SessionNotices</name>
    <message>
        <source>%1: %2</source>
        <comment>file name, what went wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There is no video in %1, and no numbered pictures.</source>
        <translation>Il n’y a pas de vidéo dans %1, ni d’images numérotées.</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 a été retiré de la file d’attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>%n vidéo a été retirée de la file d’attente.</numerusform>
            <numerusform>%n vidéos ont été retirées de la file d’attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>En pause : il ne reste que %1 sur le disque du nouveau fichier. Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>Réglages fins</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Fréquence d’images</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>Ce qu’on peut faire des préréglages</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>Enregistrer, renommer, supprimer, importer et exporter des préréglages</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>Lancer %n vidéo</numerusform>
            <numerusform>Lancer %n vidéos</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>Convertir à nouveau</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>Combien d’images chaque étape pourrait traiter par seconde. La plus lente fixe la vitesse.</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>Débit des étapes</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>Arrêter cette conversion (Échap)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>Annuler la conversion</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>Garder ce qui est fait en vidéo</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>Jeter ce qui est fait</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>Continuer la conversion</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>Ce qui est fait est gardé à côté du nouveau fichier. Démarrer le poursuit.</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>Termine ici le nouveau fichier. Il se lit, et ne peut être repris.</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>Il ne reste rien de cette conversion ; elle peut être reprise du début.</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>Une conversion est en cours. Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>Arrêter cette conversion ?</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>Fermer et continuer plus tard</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>Arrêter et continuer plus tard</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Taille des tuiles</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>De plus petites tuiles demandent moins de mémoire et un peu plus de temps, car les voisines se recouvrent.
« Aucune » calcule chaque image d’un seul tenant : le plus rapide, si cela tient. La qualité reste presque la même.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Recouvrement</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>Pixels que des tuiles voisines partagent et mélangent. Plus il y en a, mieux les coutures sont cachées, et plus il faut de temps ;
la mémoire reste la même. Au plus une demi-tuile.</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>La résolution à laquelle le mouvement est mesuré. Plus basse : plus rapide, moins de mémoire,
et les grands mouvements sont trouvés plus facilement ; plus haute : les mouvements fins sont mieux suivis.</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>Combien de fois le mouvement est affiné. Plus d’étapes prennent plus de temps et peuvent être plus nettes ;
la mémoire reste la même.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>Ce qui crée les images intermédiaires. Flux est intégré ; d’autres modèles peuvent être meilleurs et demandent
plus de temps et de mémoire.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>Où s’exécute le modèle. Une carte graphique est bien plus rapide ; sa mémoire devient alors la limite.</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>Planifié au départ d’après la mémoire libre</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>Chaque image d’un seul tenant</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 tuiles (%2 × %3), %4 fois les pixels</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>Flux (intégré)</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>Détail du mouvement</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>Étapes d’affinage</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ne peut pas être utilisé : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1 of model data, of %2 free memory, and %3 s for each new frame</source>
        <translation>Environ %1 de données du modèle, sur %2 de mémoire libre, et %3 s par nouvelle image</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>&amp;Conversion</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>Changer la &amp;sortie…</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>L&amp;ire la nouvelle vidéo</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Ouvrir son d&amp;ossier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>Afficher les &amp;tuiles</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>Afficher les &amp;numéros des tuiles</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>&amp;Une image</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>Par&amp;tagé par un séparateur</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>Al&amp;ternance des deux</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Image précé&amp;dente</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Une image en arrière (Gauche)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>Lire la source (Espace)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>Image sui&amp;vante</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>Une image en avant (Droite)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>À &amp;propos de Tessera</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>Arrêter a&amp;près celle-ci</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>&amp;Nom et dossier des nouveaux fichiers…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>Afficher le &amp;rapport</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>Convertir à no&amp;uveau</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>&amp;Dupliquer dans la file</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>&amp;Monter dans la file</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>D&amp;escendre dans la file</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>Retirer les vidéos &amp;finies</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>Quand tout est ter&amp;miné</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>Quand tout est terminé</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>Ne &amp;rien faire</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>Afficher un &amp;message</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>Mettre l’ordinateur en &amp;veille</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>Appa&amp;rence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>&amp;Loupe sous la souris</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>&amp;Colorer les tuiles selon</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Le &amp;temps</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>La &amp;mémoire</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>Changement de plan pré&amp;cédent</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>Changement de plan s&amp;uivant</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>Ajouter ou retirer un changement &amp;ici</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>&amp;Garder des zones telles quelles…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>É&amp;valuer sur cette vidéo…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>Mesurer ce que valent les nouvelles images de cette vidéo avec ces réglages</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
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
        <translation>&amp;Plans et images répétées…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>&amp;Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>Retire de la liste ce qui est fini, annulé ou échoué, avec ses rapports</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>&amp;Lire la source</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Preview in &amp;motion</source>
        <translation>Aperçu en &amp;mouvement</translation>
    </message>
    <message>
        <source>Make a few seconds of the new video around the playhead and play them (P)</source>
        <translation>Créer quelques secondes de la nouvelle vidéo autour de la tête de lecture et les lire (P)</translation>
    </message>
    <message>
        <source>&amp;Begin the conversion here</source>
        <translation>&amp;Commencer la conversion ici</translation>
    </message>
    <message>
        <source>&amp;End the conversion here</source>
        <translation>&amp;Terminer la conversion ici</translation>
    </message>
    <message>
        <source>Convert the &amp;whole video</source>
        <translation>Con&amp;vertir toute la vidéo</translation>
    </message>
    <message>
        <source>Shift+I</source>
        <translation>Shift+I</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>Arrêter &amp;la lecture</translation>
    </message>
    <message>
        <source>S&amp;peed at the playhead</source>
        <translation>Vitesse à la &amp;position actuelle</translation>
    </message>
    <message>
        <source>Sets a key: between two keys the speed changes evenly, without a jump</source>
        <translation>Pose une clé : entre deux clés la vitesse change régulièrement, sans saut</translation>
    </message>
    <message>
        <source>&amp;Remove the key here</source>
        <translation>&amp;Retirer la clé d’ici</translation>
    </message>
    <message>
        <source>Remove &amp;all keys</source>
        <translation>Retirer &amp;toutes les clés</translation>
    </message>
    <message>
        <source>Make a &amp;stretch again…</source>
        <translation>Refaire un &amp;passage…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Of the new video: with the originals, a blend or another model; the rest stays as it is</source>
        <translation>Dans la nouvelle vidéo : avec les originaux, un fondu ou un autre modèle ; le reste demeure tel quel</translation>
    </message>
</context>
</TS>
