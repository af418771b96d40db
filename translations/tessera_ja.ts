<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Tessera</source>
        <translation>Tessera について</translation>
    </message>
    <message>
        <source>Raises the frame rate of video, tile by tile, at any resolution.

Free software under the GNU General Public License, version 3 or later. Built with Qt, FFmpeg and LibTorch.</source>
        <translation>あらゆる解像度の動画のフレームレートを、タイルごとに上げます。

GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。Qt、FFmpeg、LibTorch を使用しています。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Licence: %1</source>
        <translation>ライセンス: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>It replaces the installed model of the same name.</source>
        <translation>同じ名前のインストール済みモデルを置き換えます。</translation>
    </message>
    <message>
        <source>This model is a program: using it runs its code, which can read and change your files. Install it only if you trust where it comes from.</source>
        <translation>このモデルはプログラムです。使うとそのコードが実行され、ファイルを読み書きできます。入手元を信頼できる場合だけインストールしてください。</translation>
    </message>
    <message>
        <source>This model is numbers alone: nothing in it is run.</source>
        <translation>このモデルは数値だけです。何も実行されません。</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>モデルをインストール</translation>
    </message>
    <message>
        <source>Install “%1”?</source>
        <translation>「%1」をインストールしますか?</translation>
    </message>
    <message>
        <source>&amp;Trust and install</source>
        <translation>信頼してインストール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open videos</source>
        <translation>動画を開く</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>動画 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the new video as</source>
        <translation>新しい動画に名前を付けて保存</translation>
    </message>
    <message>
        <source>Open a folder of videos</source>
        <translation>動画のフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Save the mask as</source>
        <translation>マスクに名前を付けて保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
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
        <translation>ユーザーガイド</translation>
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
        <translation>%1、残り約 %2</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <translation>
            <numerusform>完了、警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused at %1 %</source>
        <translation>%1 % で一時停止中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>Waiting, kept at %1 %</source>
        <translation>待機中、%1 % で保存</translation>
    </message>
    <message>
        <source>%1, %2 times slower</source>
        <translation>%1、%2 倍スロー</translation>
    </message>
    <message>
        <source>%1, changing speed</source>
        <translation>%1、可変速</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Raises the frame rate of video.</source>
        <translation>動画のフレームレートを上げます。</translation>
    </message>
    <message>
        <source>Videos to open, or models to install.</source>
        <translation>開く動画、またはインストールするモデル。</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, its technical cause</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An internal check of Tessera failed.</source>
        <translation>Tessera の内部検査に失敗しました。</translation>
    </message>
    <message>
        <source>Report this to the developers, with the details.</source>
        <translation>詳細を添えて開発者に報告してください。</translation>
    </message>
    <message>
        <source>Another version of Tessera noted something here (%1).</source>
        <translation>別のバージョンの Tessera がここに何かを記録しました (%1)。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリーが足りません。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the memory limit.</source>
        <translation>ほかのプログラムを閉じるか、メモリーの上限を上げてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for a frame of this size.</source>
        <translation>この大きさのフレームにはメモリーが足りません。</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs.</source>
        <translation>タイルを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of %1.</source>
        <translation>%1 のタイルにもメモリーが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>%1を開くにはメモリーが足りません。</translation>
    </message>
    <message>
        <source>A frame of %1 needs at least %2 of memory, and %3 may be used.</source>
        <translation>%1 のフレームには少なくとも %2 のメモリーが必要ですが、使えるのは %3 です。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル%1がありません。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>Check the file and the disk.</source>
        <translation>ファイルとディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 may not be read.</source>
        <translation>%1を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the folder and the free space on the disk.</source>
        <translation>フォルダーとディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be created.</source>
        <translation>%1を作成できませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to.</source>
        <translation>フォルダーが存在し、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk.</source>
        <translation>%1はディスクに収まりません。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder.</source>
        <translation>ディスクの空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 does not fit on the disk: it needs %2, and %3 are free.</source>
        <translation>%1はディスクに収まりません: 必要なのは %2、空きは %3 です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー%1を読み取れません。</translation>
    </message>
    <message>
        <source>The folder %1 could not be created.</source>
        <translation>フォルダー%1を作成できませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder for temporary files.</source>
        <translation>一時ファイル用のフォルダーがありません。</translation>
    </message>
    <message>
        <source>Set TMPDIR to one.</source>
        <translation>TMPDIR にフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>No temporary file can be created in %1.</source>
        <translation>%1に一時ファイルを作成できません。</translation>
    </message>
    <message>
        <source>The tensor library cannot be loaded.</source>
        <translation>テンソルライブラリーを読み込めません。</translation>
    </message>
    <message>
        <source>Install Tessera again.</source>
        <translation>Tessera をインストールし直してください。</translation>
    </message>
    <message>
        <source>The tensor library belongs to another version of Tessera.</source>
        <translation>テンソルライブラリーは別のバージョンの Tessera のものです。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1はフォルダーです。</translation>
    </message>
    <message>
        <source>Choose a video file.</source>
        <translation>動画ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>Copy or record it again.</source>
        <translation>コピーまたは録画をやり直してください。</translation>
    </message>
    <message>
        <source>%1 was not opened because the work was stopped.</source>
        <translation>処理が停止されたため、%1を開きませんでした。</translation>
    </message>
    <message>
        <source>%1 was cut off before its index was written.</source>
        <translation>%1は索引が書き込まれる前に途切れています。</translation>
    </message>
    <message>
        <source>Copy or record it again; a repair tool may help.</source>
        <translation>コピーまたは録画をやり直してください。修復ツールで直せることもあります。</translation>
    </message>
    <message>
        <source>%1 is not a video that Tessera can read.</source>
        <translation>%1は Tessera で読める動画ではありません。</translation>
    </message>
    <message>
        <source>%1 uses a video codec that this build cannot decode.</source>
        <translation>%1の動画コーデックは、このビルドではデコードできません。</translation>
    </message>
    <message>
        <source>Convert it with another tool first.</source>
        <translation>先に別のツールで変換してください。</translation>
    </message>
    <message>
        <source>%1 has no video.</source>
        <translation>%1には動画がありません。</translation>
    </message>
    <message>
        <source>%1 has a cover picture but no video.</source>
        <translation>%1にはカバー画像がありますが、動画がありません。</translation>
    </message>
    <message>
        <source>%1 has sound but no video.</source>
        <translation>%1には音声がありますが、動画がありません。</translation>
    </message>
    <message>
        <source>%1 has frames of %2 pixels, which exceeds the limit of %3 pixels.</source>
        <translation>%1のフレームは %2 ピクセルで、上限の %3 ピクセルを超えています。</translation>
    </message>
    <message>
        <source>Reduce its size with another tool first.</source>
        <translation>先に別のツールで小さくしてください。</translation>
    </message>
    <message>
        <source>%1 is an animated WebP, which this version of FFmpeg cannot decode.</source>
        <translation>%1はアニメーション WebP で、このバージョンの FFmpeg ではデコードできません。</translation>
    </message>
    <message>
        <source>Convert it to GIF or APNG with another tool first.</source>
        <translation>先に別のツールで GIF か APNG に変換してください。</translation>
    </message>
    <message>
        <source>%1 has a video stream without a readable picture.</source>
        <translation>%1の映像ストリームには読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>%1 yields nothing to convert, however long it is read.</source>
        <translation>%1はいくら読んでも変換できるものが得られません。</translation>
    </message>
    <message>
        <source>Copy it to a disk of this machine, or into a new file with another tool.</source>
        <translation>このコンピューターのディスクにコピーするか、別のツールで新しいファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>%1 has a video stream without a single frame.</source>
        <translation>%1の映像ストリームにはフレームが 1 枚もありません。</translation>
    </message>
    <message>
        <source>%1 cannot be decoded.</source>
        <translation>%1をデコードできません。</translation>
    </message>
    <message>
        <source>It may be damaged; try to play it with another program.</source>
        <translation>壊れている可能性があります。別のプログラムで再生してみてください。</translation>
    </message>
    <message>
        <source>The description of the video stream is unusable.</source>
        <translation>映像ストリームの記述が使えません。</translation>
    </message>
    <message>
        <source>No frame of %1 could be decoded.</source>
        <translation>%1のフレームを 1 枚もデコードできませんでした。</translation>
    </message>
    <message>
        <source>The file may be damaged; try to play it with another program.</source>
        <translation>ファイルが壊れている可能性があります。別のプログラムで再生してみてください。</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be interpolated.</source>
        <translation>ピクセル形式 %1 のフレームは補間できません。</translation>
    </message>
    <message>
        <source>Convert the video to a common format, such as yuv420p, with another tool first.</source>
        <translation>先に別のツールで、yuv420p などの一般的な形式に動画を変換してください。</translation>
    </message>
    <message>
        <source>Pictures in the pixel format %1 cannot be converted to %2.</source>
        <translation>ピクセル形式 %1 の画像は %2 に変換できません。</translation>
    </message>
    <message>
        <source>The frames of the video have no pixels.</source>
        <translation>動画のフレームにピクセルがありません。</translation>
    </message>
    <message>
        <source>There is no picture %1.</source>
        <translation>画像%1がありません。</translation>
    </message>
    <message>
        <source>The pictures %1 run from %2 to %3, but number %4 is missing.</source>
        <translation>画像%1は %2 から %3 までですが、番号 %4 がありません。</translation>
    </message>
    <message>
        <source>Create it again, or number the pictures without a gap.</source>
        <translation>その画像を作り直すか、番号を途切れなく付けてください。</translation>
    </message>
    <message>
        <source>The folder %1 holds several picture sequences.</source>
        <translation>フォルダー%1には連番画像が複数あります。</translation>
    </message>
    <message>
        <source>Name one of them, such as %2.</source>
        <translation>%2 のように、そのうち 1 つを指定してください。</translation>
    </message>
    <message>
        <source>The mask %1 holds no picture.</source>
        <translation>マスク%1には画像がありません。</translation>
    </message>
    <message>
        <source>Use a PNG file, white where pixels are kept.</source>
        <translation>保護するピクセルを白くした PNG ファイルを使ってください。</translation>
    </message>
    <message>
        <source>The mask %1 of %2 pixels does not fit frames of %3.</source>
        <translation>%2 ピクセルのマスク%1は、%3 のフレームに合いません。</translation>
    </message>
    <message>
        <source>Draw it on a picture of the video.</source>
        <translation>動画の画像の上に描いてください。</translation>
    </message>
    <message>
        <source>Frames in the pixel format %1 cannot be masked.</source>
        <translation>ピクセル形式 %1 のフレームにはマスクを使えません。</translation>
    </message>
    <message>
        <source>The result would have %1 frames.</source>
        <translation>結果は %1 フレームになります。</translation>
    </message>
    <message>
        <source>Convert a part of the video, or choose a lower rate.</source>
        <translation>動画の一部だけを変換するか、低いレートを選んでください。</translation>
    </message>
    <message>
        <source>The times of the video are too large to be divided.</source>
        <translation>動画の時刻の値が大きすぎて分割できません。</translation>
    </message>
    <message>
        <source>Copy it into a new file with another tool first.</source>
        <translation>先に別のツールで新しいファイルにコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged frames were skipped.</source>
        <translation>
            <numerusform>壊れたフレーム %n 枚を飛ばしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable places in the file were skipped.</source>
        <translation>
            <numerusform>ファイル内の読み取れない箇所 %n か所を飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends early: %1 of %2 could be read.</source>
        <translation>ファイルが途中で終わっています: %2のうち %1を読み取れました。</translation>
    </message>
    <message>
        <source>Copy it again if there is a complete one.</source>
        <translation>完全なものがあれば、もう一度コピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames had no timestamp; they were given one from the frame rate.</source>
        <translation>
            <numerusform>%n フレームにタイムスタンプがなかったため、フレームレートから付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames had a repeated or backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>%n フレームのタイムスタンプが重複または逆行していたため、修正しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The video is interlaced; its fields are treated as whole frames.</source>
        <translation>動画はインターレースです。フィールドはフレーム全体として扱われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged parts could not be decoded.</source>
        <translation>
            <numerusform>壊れた部分 %n か所をデコードできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded with errors in the picture.</source>
        <translation>
            <numerusform>%n フレームは画像に誤りがある状態でデコードされました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The picture changes its size or pixel shape: %n frames (%2) were fitted whole into the size of the first, framed in black.</source>
        <translation>
            <numerusform>画像の大きさまたはピクセルの形が途中で変わります: %n フレーム (%2) を最初のフレームの大きさに全体が収まるよう合わせ、黒で囲みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The HDR light levels change: %n frames name others than the first, whose levels are kept throughout.</source>
        <translation>
            <numerusform>HDR の輝度レベルが途中で変わります: %n フレームが最初と異なるレベルを示していますが、最初のレベルを全体に使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of the recording starts anew at %n places; the parts follow each other, as after a cut.</source>
        <translation>
            <numerusform>録画の時計が %n か所で新しく始まっています。各部分は場面の切り替わりの後のように続きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged source frames were replaced by the frame before them.</source>
        <translation>
            <numerusform>元の動画の壊れたフレーム %n 枚を、その前のフレームで置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pictures have no rate of their own; %n per second are assumed.</source>
        <translation>
            <numerusform>画像自体にはレートがありません。毎秒 %n 枚とみなします。</numerusform>
        </translation>
    </message>
    <message>
        <source>State their rate if it is another.</source>
        <translation>レートが異なる場合は指定してください。</translation>
    </message>
    <message>
        <source>The output folder %1 does not exist.</source>
        <translation>出力フォルダー%1は存在しません。</translation>
    </message>
    <message>
        <source>Create it or choose another.</source>
        <translation>作成するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The output folder %1 cannot be written to.</source>
        <translation>出力フォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>%1 exists already and is not an empty folder.</source>
        <translation>%1はすでに存在し、空のフォルダーではありません。</translation>
    </message>
    <message>
        <source>Name a new folder for the pictures.</source>
        <translation>画像用の新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The output %1 is the input file itself.</source>
        <translation>出力%1は入力ファイルそのものです。</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>出力%1はフォルダーです。</translation>
    </message>
    <message>
        <source>The output %1 exists already.</source>
        <translation>出力%1はすでに存在します。</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>別の名前を選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>%1 does not end like a video file.</source>
        <translation>%1の末尾は動画ファイルの拡張子ではありません。</translation>
    </message>
    <message>
        <source>Use .mkv, .mp4, .mov, .webm, .gif or .apng.</source>
        <translation>.mkv、.mp4、.mov、.webm、.gif、.apng のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>%1 is the name of one picture.</source>
        <translation>%1は 1 枚の画像の名前です。</translation>
    </message>
    <message>
        <source>Give it a place for a number, as in folder/frame_%05d%2.</source>
        <translation>folder/frame_%05d%2 のように、番号の入る場所を付けてください。</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written.</source>
        <translation>%1を書き込んだとおりに読み戻せませんでした。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be read back as it was written: %2 of %3 frames are in it.</source>
        <translation>%1を書き込んだとおりに読み戻せませんでした: %3 フレーム中 %2 フレームしかありません。</translation>
    </message>
    <message>
        <source>There is no codec %1.</source>
        <translation>コーデック%1はありません。</translation>
    </message>
    <message>
        <source>Choose one of %2.</source>
        <translation>次から選んでください: %2。</translation>
    </message>
    <message>
        <source>%1 is not in this build of FFmpeg.</source>
        <translation>%1 はこの FFmpeg のビルドに含まれていません。</translation>
    </message>
    <message>
        <source>Choose another codec.</source>
        <translation>別のコーデックを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot hold video encoded as %2.</source>
        <translation>%1 には %2 でエンコードした動画を入れられません。</translation>
    </message>
    <message>
        <source>Use .mkv, or another codec.</source>
        <translation>.mkv か、別のコーデックを使ってください。</translation>
    </message>
    <message>
        <source>%1 does not take video encoded as %2.</source>
        <translation>%1 は %2 でエンコードした動画を受け付けません。</translation>
    </message>
    <message>
        <source>Use %3, or another kind of file.</source>
        <translation>%3 か、別の種類のファイルを使ってください。</translation>
    </message>
    <message>
        <source>This build of FFmpeg cannot write %1.</source>
        <translation>この FFmpeg のビルドでは %1 を書き込めません。</translation>
    </message>
    <message>
        <source>Choose another kind of file.</source>
        <translation>別の種類のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The pixel format %1 does not exist for %2.</source>
        <translation>%2 にピクセル形式%1はありません。</translation>
    </message>
    <message>
        <source>Leave it out to keep the source&apos;s.</source>
        <translation>指定しなければ、元の動画の形式が保たれます。</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 %3.</source>
        <translation>エンコーダー %1 は %2 %3 の画像を受け付けません。</translation>
    </message>
    <message>
        <source>Choose another codec; ffv1 takes everything.</source>
        <translation>別のコーデックを選んでください。ffv1 はすべて受け付けます。</translation>
    </message>
    <message>
        <source>The encoder %1 failed.</source>
        <translation>エンコーダー %1 が失敗しました。</translation>
    </message>
    <message>
        <source>GIF cannot show %1 frames per second, only %2.</source>
        <translation>GIF は毎秒 %1 フレームを表示できません。毎秒 %2 フレームまでです。</translation>
    </message>
    <message>
        <source>Choose a lower rate, or .apng.</source>
        <translation>低いレートか .apng を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot tell %2 frames per second apart, only %3.</source>
        <translation>%1 は毎秒 %2 フレームを区別できません。毎秒 %3 フレームまでです。</translation>
    </message>
    <message>
        <source>Choose .mov or .mp4, or a lower rate.</source>
        <translation>.mov か .mp4、または低いレートを選んでください。</translation>
    </message>
    <message>
        <source>Pictures cannot be written as PNG.</source>
        <translation>画像を PNG として書き込めません。</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with its PNG encoder.</source>
        <translation>PNG エンコーダーを含む FFmpeg のビルドを使ってください。</translation>
    </message>
    <message>
        <source>The colours could not be reduced.</source>
        <translation>色を減らせませんでした。</translation>
    </message>
    <message>
        <source>The media library failed (%1).</source>
        <translation>メディアライブラリーが失敗しました (%1)。</translation>
    </message>
    <message>
        <source>The segment %1 is damaged.</source>
        <translation>セグメント%1は壊れています。</translation>
    </message>
    <message>
        <source>Remove it and continue the job; it is encoded again.</source>
        <translation>削除してジョブを続けてください。もう一度エンコードされます。</translation>
    </message>
    <message>
        <source>The segments cannot be read back.</source>
        <translation>セグメントを読み戻せません。</translation>
    </message>
    <message>
        <source>The segment %1 was encoded unlike the first.</source>
        <translation>セグメント%1は最初のセグメントと異なる方法でエンコードされています。</translation>
    </message>
    <message>
        <source>Encode it again with the same settings.</source>
        <translation>同じ設定でもう一度エンコードしてください。</translation>
    </message>
    <message>
        <source>This build cannot encode sound as %1.</source>
        <translation>このビルドでは音声を %1 としてエンコードできません。</translation>
    </message>
    <message>
        <source>This build cannot decode this sound.</source>
        <translation>このビルドではこの音声をデコードできません。</translation>
    </message>
    <message>
        <source>The sound cannot be converted.</source>
        <translation>音声を変換できません。</translation>
    </message>
    <message>
        <source>This build cannot decode these subtitles.</source>
        <translation>このビルドではこの字幕をデコードできません。</translation>
    </message>
    <message>
        <source>These subtitles cannot be converted.</source>
        <translation>この字幕を変換できません。</translation>
    </message>
    <message>
        <source>The description of these subtitles is unusable.</source>
        <translation>この字幕の記述が使えません。</translation>
    </message>
    <message>
        <source>video stream #%1</source>
        <translation>映像ストリーム #%1</translation>
    </message>
    <message>
        <source>audio stream #%1</source>
        <translation>音声ストリーム #%1</translation>
    </message>
    <message>
        <source>subtitle stream #%1</source>
        <translation>字幕ストリーム #%1</translation>
    </message>
    <message>
        <source>attachment stream #%1</source>
        <translation>添付ストリーム #%1</translation>
    </message>
    <message>
        <source>data stream #%1</source>
        <translation>データストリーム #%1</translation>
    </message>
    <message>
        <source>unknown stream #%1</source>
        <translation>不明なストリーム #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>lines of %1 that are shown at the same time</source>
        <translation>%1 で同時に表示される行</translation>
    </message>
    <message>
        <source>the language of %1</source>
        <translation>%1 の言語</translation>
    </message>
    <message>
        <source>the title of %1</source>
        <translation>%1 のタイトル</translation>
    </message>
    <message>
        <source>the mark %1 of %2</source>
        <translation>%2 のマーク%1</translation>
    </message>
    <message numerus="yes">
        <source>the tags %2</source>
        <translation>
            <numerusform>タグ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters</source>
        <translation>
            <numerusform>チャプター %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the time code %1</source>
        <translation>タイムコード %1</translation>
    </message>
    <message>
        <source>the closed captions inside the pictures</source>
        <translation>画像内のクローズドキャプション</translation>
    </message>
    <message>
        <source>%1 dynamic metadata</source>
        <translation>動的メタデータ %1</translation>
    </message>
    <message>
        <source>the rotation of the picture</source>
        <translation>画像の回転</translation>
    </message>
    <message>
        <source>the mark that the picture is HDR (%1)</source>
        <translation>画像が HDR であることを示すマーク (%1)</translation>
    </message>
    <message>
        <source>the colour range %1</source>
        <translation>色範囲 %1</translation>
    </message>
    <message>
        <source>the colour primaries %1</source>
        <translation>色の原色 %1</translation>
    </message>
    <message>
        <source>the colour transfer %1</source>
        <translation>色の伝達特性 %1</translation>
    </message>
    <message>
        <source>the colour matrix %1</source>
        <translation>色のマトリクス %1</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>the pixel format</source>
        <translation>ピクセル形式</translation>
    </message>
    <message>
        <source>how often it plays</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>how often it plays (%1 times)</source>
        <translation>再生回数 (%1 回)</translation>
    </message>
    <message>
        <source>%1 cannot hold it</source>
        <translation>%1 では保持できません</translation>
    </message>
    <message>
        <source>%1 cannot hold them</source>
        <translation>%1 では保持できません</translation>
    </message>
    <message>
        <source>%1 cannot say it</source>
        <translation>%1 では表せません</translation>
    </message>
    <message>
        <source>%1 cannot say it; the values of the picture stay as they are</source>
        <translation>%1 では表せませんが、画像の値はそのままです</translation>
    </message>
    <message>
        <source>QuickTime files written by FFmpeg cannot hold a cover; .mp4 and .mkv can</source>
        <translation>FFmpeg が書き込む QuickTime ファイルはカバーを保持できません (.mp4 と .mkv は可能)</translation>
    </message>
    <message>
        <source>%1 files written by this version of FFmpeg cannot hold it; .mp4 and .mov can</source>
        <translation>このバージョンの FFmpeg が書き込む %1 ファイルでは保持できません (.mp4 と .mov は可能)</translation>
    </message>
    <message>
        <source>%1 cannot count %2 frames a second; .mkv can</source>
        <translation>%1 では毎秒 %2 フレームを数えられません (.mkv は可能)</translation>
    </message>
    <message>
        <source>%1 does not write them; h264 does</source>
        <translation>%1 では書き込まれません (h264 は可能)</translation>
    </message>
    <message>
        <source>%1 leaves that to the player</source>
        <translation>%1 では再生側に任されます</translation>
    </message>
    <message>
        <source>the picture is empty</source>
        <translation>画像が空です</translation>
    </message>
    <message>
        <source>slow motion without sound</source>
        <translation>音声なしのスローモーションです</translation>
    </message>
    <message>
        <source>outside the part that is kept</source>
        <translation>保持する部分の外にあります</translation>
    </message>
    <message>
        <source>it does not fit generated frames</source>
        <translation>生成したフレームに合いません</translation>
    </message>
    <message>
        <source>converted to %1</source>
        <translation>%1 に変換</translation>
    </message>
    <message>
        <source>encoded again as %1</source>
        <translation>%1 で再エンコード</translation>
    </message>
    <message>
        <source>stretched and encoded again as %1</source>
        <translation>引き伸ばして %1 で再エンコード</translation>
    </message>
    <message>
        <source>becomes the name of its handler: %1 has no other place for it</source>
        <translation>ハンドラーの名前になります (%1 にはほかに置く場所がありません)</translation>
    </message>
    <message>
        <source>become one, without their styles</source>
        <translation>スタイルなしで 1 つにまとめます</translation>
    </message>
    <message>
        <source>is no longer said</source>
        <translation>記されなくなります</translation>
    </message>
    <message>
        <source>loses colours: GIF holds 256</source>
        <translation>色が失われます (GIF は 256 色まで)</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>%1が失われます</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3</source>
        <translation>%3 のため %1 から %2 に変わります</translation>
    </message>
    <message>
        <source>changes from %1 to %2 for %3, which loses %4</source>
        <translation>%3 のため %1 から %2 に変わり、%4が失われます</translation>
    </message>
    <message>
        <source>%1 dropped: %2.</source>
        <translation>%1 は引き継がれません: %2。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 dropped.</source>
        <translation>%1 は引き継がれません。</translation>
    </message>
    <message>
        <source>Every stream but the video was dropped: the container refused them.</source>
        <translation>映像以外のストリームはすべて引き継がれません: コンテナーが受け付けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n packets of other streams had a backward timestamp, which was repaired.</source>
        <translation>
            <numerusform>ほかのストリームのパケット %n 個でタイムスタンプが逆行していたため、修正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged packets of other streams were left out.</source>
        <translation>
            <numerusform>ほかのストリームの壊れたパケット %n 個を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The varying distances between frames are lost: pictures have no times of their own.</source>
        <translation>フレーム間隔の変化は失われます: 画像自体には時刻がありません。</translation>
    </message>
    <message>
        <source>Many programs show a GIF of more than %1 frames per second far too slowly.</source>
        <translation>多くのプログラムは、毎秒 %1 フレームを超える GIF を遅すぎる速度で表示します。</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>chroma detail</source>
        <translation>色差の細部</translation>
    </message>
    <message>
        <source>exact colours</source>
        <translation>正確な色</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>a number of colours</source>
        <translation>一部の色</translation>
    </message>
    <message>
        <source>A factor of %1 is out of range.</source>
        <translation>倍率 %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 2 to 16, or a fraction such as 5/2.</source>
        <translation>2 から 16 までの数か、5/2 などの分数を使ってください。</translation>
    </message>
    <message>
        <source>A rate of %1 is out of range.</source>
        <translation>レート %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use up to 1000 frames per second.</source>
        <translation>毎秒 1000 フレームまでにしてください。</translation>
    </message>
    <message>
        <source>A rate of the pictures of %1 is out of range.</source>
        <translation>画像のレート %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use up to 1000 pictures per second.</source>
        <translation>毎秒 1000 枚までにしてください。</translation>
    </message>
    <message>
        <source>Slow motion by %1 is out of range.</source>
        <translation>スローモーションの倍率 %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 16.</source>
        <translation>1 から 16 までの数を使ってください。</translation>
    </message>
    <message>
        <source>The part to convert is empty.</source>
        <translation>変換する部分が空です。</translation>
    </message>
    <message>
        <source>The end must lie after the beginning.</source>
        <translation>終わりは始まりより後でなければなりません。</translation>
    </message>
    <message>
        <source>No frame lies in the part to convert.</source>
        <translation>変換する部分にフレームがありません。</translation>
    </message>
    <message>
        <source>The video is %1 s long.</source>
        <translation>動画の長さは %1 秒です。</translation>
    </message>
    <message>
        <source>The length of the segments of a job is out of range.</source>
        <translation>ジョブのセグメントの長さが範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 0.1 to 3600 seconds.</source>
        <translation>0.1 から 3600 までの秒数を使ってください。</translation>
    </message>
    <message>
        <source>The cut threshold is out of range.</source>
        <translation>場面の切り替わりのしきい値が範囲外です。</translation>
    </message>
    <message>
        <source>Use a number above 0 and up to 1.</source>
        <translation>0 より大きく 1 以下の数を使ってください。</translation>
    </message>
    <message>
        <source>A soft edge of the mask of %1 pixels is out of range.</source>
        <translation>マスクのぼかし %1 ピクセルは範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 0 to 64.</source>
        <translation>0 から 64 までの数を使ってください。</translation>
    </message>
    <message>
        <source>The longest gap to fill is out of range.</source>
        <translation>埋める間隔の最大値が範囲外です。</translation>
    </message>
    <message>
        <source>Use a number of seconds above 0 and up to a day.</source>
        <translation>0 より大きく 1 日以下の秒数を使ってください。</translation>
    </message>
    <message>
        <source>No input file was given.</source>
        <translation>入力ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Name the video to convert.</source>
        <translation>変換する動画を指定してください。</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>出力ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>書き込むファイルを指定してください。</translation>
    </message>
    <message>
        <source>Only a picture sequence takes a rate from outside.</source>
        <translation>レートを外から指定できるのは連番画像だけです。</translation>
    </message>
    <message>
        <source>A video has times of its own; leave the rate out.</source>
        <translation>動画には自身の時刻があります。レートは指定しないでください。</translation>
    </message>
    <message>
        <source>The rate %1 is below the video&apos;s own %2.</source>
        <translation>レート %1 は動画自体の %2 を下回っています。</translation>
    </message>
    <message>
        <source>Choose a higher one; frames are only added.</source>
        <translation>より高いレートを選んでください。フレームは追加されるだけです。</translation>
    </message>
    <message>
        <source>The frame rate factor must be 1 or more.</source>
        <translation>フレームレートの倍率は 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>Choose a higher factor; frames are only added.</source>
        <translation>より高い倍率を選んでください。フレームは追加されるだけです。</translation>
    </message>
    <message>
        <source>The folder %1 for unfinished work cannot be created.</source>
        <translation>未完了の作業用のフォルダー%1を作成できません。</translation>
    </message>
    <message>
        <source>Choose an output folder that you can write to.</source>
        <translation>書き込める出力フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no job.</source>
        <translation>%1にはジョブがありません。</translation>
    </message>
    <message>
        <source>Name the folder that was given to plan-job, or the output of an interrupted conversion.</source>
        <translation>plan-job に指定したフォルダーか、中断した変換の出力を指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 of the job cannot be written to.</source>
        <translation>ジョブのフォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>アクセス権とディスクを確認してください。</translation>
    </message>
    <message>
        <source>Another Tessera is working on this job.</source>
        <translation>別の Tessera がこのジョブを処理しています。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it.</source>
        <translation>終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>%1 holds another job already.</source>
        <translation>%1にはすでに別のジョブがあります。</translation>
    </message>
    <message>
        <source>The record of the job is damaged.</source>
        <translation>ジョブの記録が壊れています。</translation>
    </message>
    <message>
        <source>Start the job again.</source>
        <translation>ジョブを最初からやり直してください。</translation>
    </message>
    <message>
        <source>The job was started by another version of Tessera.</source>
        <translation>ジョブは別のバージョンの Tessera で開始されました。</translation>
    </message>
    <message>
        <source>Finish it with that version, or start it again.</source>
        <translation>そのバージョンで完了させるか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The description of the job cannot be read.</source>
        <translation>ジョブの記述を読み取れません。</translation>
    </message>
    <message>
        <source>Write the job again.</source>
        <translation>ジョブを書き直してください。</translation>
    </message>
    <message>
        <source>The description of the job was written by another version of Tessera.</source>
        <translation>ジョブの記述は別のバージョンの Tessera で書き込まれました。</translation>
    </message>
    <message>
        <source>The job says %1 for %2, which is not known.</source>
        <translation>ジョブの %2 の値%1は不明です。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>The file was not written by Tessera.</source>
        <translation>ファイルは Tessera が書き込んだものではありません。</translation>
    </message>
    <message>
        <source>A segment of the job could not be read back as it was written.</source>
        <translation>ジョブのセグメントを書き込んだとおりに読み戻せませんでした。</translation>
    </message>
    <message>
        <source>There is no segment %1.</source>
        <translation>セグメント %1 はありません。</translation>
    </message>
    <message>
        <source>Choose one from 0 to %2.</source>
        <translation>0 から %2 までの番号を選んでください。</translation>
    </message>
    <message>
        <source>%1 holds a job with other settings: %2.</source>
        <translation>%1には設定の異なるジョブがあります: %2。</translation>
    </message>
    <message>
        <source>Choose another folder, or restart the job.</source>
        <translation>別のフォルダーを選ぶか、ジョブを最初からやり直してください。</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started with other settings: %2.</source>
        <translation>%1への未完了の変換は別の設定で開始されました: %2。</translation>
    </message>
    <message>
        <source>Resume it with those settings, or restart it.</source>
        <translation>その設定で再開するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>An unfinished conversion to %1 was started by another version (%2).</source>
        <translation>%1への未完了の変換は別のバージョンで開始されました (%2)。</translation>
    </message>
    <message>
        <source>Resume it with that version, or restart it.</source>
        <translation>そのバージョンで再開するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 has changed since it began</source>
        <translation>%1が開始後に変更されました</translation>
    </message>
    <message>
        <source>the mask %1 has changed since it began</source>
        <translation>マスク%1が開始後に変更されました</translation>
    </message>
    <message>
        <source>its record cannot be read</source>
        <translation>記録を読み取れません</translation>
    </message>
    <message>
        <source>The job cannot continue: %1.</source>
        <translation>ジョブを続けられません: %1。</translation>
    </message>
    <message>
        <source>Restore the file as it was, or start the job again.</source>
        <translation>ファイルを元に戻すか、ジョブを最初からやり直してください。</translation>
    </message>
    <message>
        <source>The result would not be consistent: %1.</source>
        <translation>結果に一貫性がなくなります: %1。</translation>
    </message>
    <message>
        <source>Convert it again, while nothing writes to the file.</source>
        <translation>ファイルに何も書き込まれていないときに、もう一度変換してください。</translation>
    </message>
    <message>
        <source>The unfinished work of an earlier run was started again: %1.</source>
        <translation>以前の未完了の作業を最初からやり直しました: %1。</translation>
    </message>
    <message>
        <source>The job needs about %1 on the disk, and %2 are free.</source>
        <translation>ジョブにはディスク上に約 %1 必要ですが、空きは %2 です。</translation>
    </message>
    <message>
        <source>The job may need about %1 on the disk, and %2 are free.</source>
        <translation>ジョブにはディスク上に約 %1 必要になる可能性がありますが、空きは %2 です。</translation>
    </message>
    <message>
        <source>Free some space before it runs out; a job that stops for it can be resumed.</source>
        <translation>足りなくなる前に空きを増やしてください。空き不足で止まったジョブは再開できます。</translation>
    </message>
    <message>
        <source>No frame was generated: every pair of frames lies on both sides of a cut.</source>
        <translation>フレームは生成されませんでした: どのフレームの組も場面の切り替わりをまたいでいます。</translation>
    </message>
    <message>
        <source>No frame was generated: the video is a single picture.</source>
        <translation>フレームは生成されませんでした: 動画は 1 枚の画像です。</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps of more than %2 between frames were left as they are.</source>
        <translation>
            <numerusform>%2を超えるフレームの間隔 %n か所をそのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --longest-gap fills longer ones.</source>
        <translation>オプション --longest-gap で、より長い間隔も埋められます。</translation>
    </message>
    <message>
        <source>The video ended early: %1 of %2 frames could be made.</source>
        <translation>動画が途中で終わりました: %2 フレーム中 %1 フレームを作成できました。</translation>
    </message>
    <message numerus="yes">
        <source>Memory ran out; continued with %n tiles or new frames at once.</source>
        <translation>
            <numerusform>メモリーが足りなくなったため、同時に処理するタイルまたは新しいフレームを %n 枚にして続けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory ran out with tiles of %1; continued with tiles of %2.</source>
        <translation>%1 のタイルではメモリーが足りなくなったため、%2 のタイルで続けました。</translation>
    </message>
    <message>
        <source>The GPU has no memory even for tiles of %1; continued on the CPU.</source>
        <translation>GPU のメモリーは %1 のタイルにも足りないため、CPU で続けました。</translation>
    </message>
    <message>
        <source>A tile took %1 ms, where %2 ms is usual, while the memory was full: it spills over to slower memory.</source>
        <translation>メモリーがいっぱいの間、通常 %2 ms のタイルに %1 ms かかりました。遅いメモリーにあふれています。</translation>
    </message>
    <message>
        <source>Use smaller tiles, or close other programs, to be faster.</source>
        <translation>速くするには、タイルを小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The model %1 makes only middles; some frames show a moment up to 1/32 of a frame early or late.</source>
        <translation>モデル%1は中間だけを生成します。一部のフレームは、最大 1/32 フレーム早いまたは遅い時点を示します。</translation>
    </message>
    <message>
        <source>There is no model called %1.</source>
        <translation>%1というモデルはありません。</translation>
    </message>
    <message>
        <source>Known models: %2.</source>
        <translation>使えるモデル: %2。</translation>
    </message>
    <message>
        <source>No model called %1 is installed.</source>
        <translation>%1というモデルはインストールされていません。</translation>
    </message>
    <message>
        <source>Look at the list of installed models.</source>
        <translation>インストール済みモデルの一覧を確認してください。</translation>
    </message>
    <message>
        <source>The model %1 may not run its code here.</source>
        <translation>モデル%1はここではコードの実行を許可されていません。</translation>
    </message>
    <message>
        <source>Install it again and agree to that.</source>
        <translation>もう一度インストールして、実行に同意してください。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model, and loading it runs the program in it, with your rights.</source>
        <translation>%1は TorchScript モデルです。読み込むと、その中のプログラムがあなたの権限で実行されます。</translation>
    </message>
    <message>
        <source>Install it only if you trust where it comes from, with --trust (SHA-256 %2).</source>
        <translation>入手元を信頼できる場合だけ、--trust を付けてインストールしてください (SHA-256 %2)。</translation>
    </message>
    <message>
        <source>%1 is no name for a model.</source>
        <translation>%1はモデルの名前として使えません。</translation>
    </message>
    <message>
        <source>Use small letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>英小文字、数字、&quot;.&quot;、&quot;_&quot;、&quot;-&quot; を使ってください。</translation>
    </message>
    <message>
        <source>A model called %1 is installed already.</source>
        <translation>%1というモデルはすでにインストールされています。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>別の名前を選ぶか、置き換えてください。</translation>
    </message>
    <message>
        <source>%1 changed while it was being installed.</source>
        <translation>%1はインストール中に変更されました。</translation>
    </message>
    <message>
        <source>Try again once nothing writes to it.</source>
        <translation>ファイルに何も書き込まれなくなってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file of the model %1 has changed since it was installed.</source>
        <translation>モデル%1のファイルはインストール後に変更されました。</translation>
    </message>
    <message>
        <source>Remove the model and install it again.</source>
        <translation>モデルを削除して、もう一度インストールしてください。</translation>
    </message>
    <message>
        <source>The model %1 could not be copied.</source>
        <translation>モデル%1をコピーできませんでした。</translation>
    </message>
    <message>
        <source>Free some space in %2.</source>
        <translation>%2 の空きを増やしてください。</translation>
    </message>
    <message>
        <source>The manifest of a model could not be written in %1.</source>
        <translation>%1 にモデルのマニフェストを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The model in the folder %1 has a damaged manifest.</source>
        <translation>フォルダー%1のモデルのマニフェストが壊れています。</translation>
    </message>
    <message>
        <source>The options in %1 are damaged.</source>
        <translation>%1 のオプションが壊れています。</translation>
    </message>
    <message>
        <source>The folder %1 for models cannot be written to.</source>
        <translation>モデル用のフォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder may be written to.</source>
        <translation>フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The model file %1 is a folder.</source>
        <translation>モデルファイル%1はフォルダーです。</translation>
    </message>
    <message>
        <source>Choose the model file inside it.</source>
        <translation>その中のモデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be opened.</source>
        <translation>モデルファイル%1を開けません。</translation>
    </message>
    <message>
        <source>The model file %1 is empty.</source>
        <translation>モデルファイル%1は空です。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>モデルファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>The model file %1 is damaged.</source>
        <translation>モデルファイル%1は壊れています。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it contains an instruction that weights do not need.</source>
        <translation>モデルファイル%1を拒否しました: 重みには不要な命令が含まれています。</translation>
    </message>
    <message>
        <source>Get the model from its authors, or as safetensors.</source>
        <translation>モデルを作者から、または safetensors として入手してください。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its list of tensors is far too long.</source>
        <translation>モデルファイル%1を拒否しました: テンソルの一覧が長すぎます。</translation>
    </message>
    <message>
        <source>Get the model from its authors.</source>
        <translation>モデルを作者から入手してください。</translation>
    </message>
    <message>
        <source>%1 is not a model: it is neither a PyTorch checkpoint nor a safetensors file.</source>
        <translation>%1はモデルではありません: PyTorch チェックポイントでも safetensors ファイルでもありません。</translation>
    </message>
    <message>
        <source>Choose the file with the weights of the model.</source>
        <translation>モデルの重みのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model file %1 holds numbers that belong to no tensor.</source>
        <translation>モデルファイル%1には、どのテンソルにも属さない数値があります。</translation>
    </message>
    <message>
        <source>Get the model as safetensors.</source>
        <translation>モデルを safetensors として入手してください。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: it asks for %2, and weights need no program.</source>
        <translation>モデルファイル%1を拒否しました: %2を要求していますが、重みにプログラムは不要です。</translation>
    </message>
    <message>
        <source>The archive %1 holds no weights.</source>
        <translation>アーカイブ%1には重みがありません。</translation>
    </message>
    <message>
        <source>Choose a file that holds a model.</source>
        <translation>モデルを含むファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is one half of an ncnn model, and %2 is not beside it.</source>
        <translation>%1は ncnn モデルの片方で、もう片方の%2が同じ場所にありません。</translation>
    </message>
    <message>
        <source>Put both files into one folder.</source>
        <translation>両方のファイルを 1 つのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>%1 is not a list of ncnn layers.</source>
        <translation>%1は ncnn のレイヤーの一覧ではありません。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s .param file.</source>
        <translation>モデルの .param ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model file %1 has the entry %2, compressed in a way that is not known.</source>
        <translation>モデルファイル%1の項目%2は、未知の方法で圧縮されています。</translation>
    </message>
    <message>
        <source>Unpack it first.</source>
        <translation>先に展開してください。</translation>
    </message>
    <message>
        <source>The model file %1 was refused: its entry %2 is far too large.</source>
        <translation>モデルファイル%1を拒否しました: 項目%2が大きすぎます。</translation>
    </message>
    <message>
        <source>The model file %1 was written by a PyTorch older than 1.6.</source>
        <translation>モデルファイル%1は 1.6 より古い PyTorch で書き込まれました。</translation>
    </message>
    <message>
        <source>Save it again with a newer PyTorch, or get it as safetensors.</source>
        <translation>新しい PyTorch で保存し直すか、safetensors として入手してください。</translation>
    </message>
    <message>
        <source>The model file %1 was written on a machine with another byte order.</source>
        <translation>モデルファイル%1はバイト順の異なるコンピューターで書き込まれました。</translation>
    </message>
    <message>
        <source>The model file %1 holds no tensors.</source>
        <translation>モデルファイル%1にはテンソルがありません。</translation>
    </message>
    <message>
        <source>The model file %1 has numbers of a kind that is not known (%2).</source>
        <translation>モデルファイル%1には未知の種類の数値があります (%2)。</translation>
    </message>
    <message>
        <source>Get the model as float32.</source>
        <translation>モデルを float32 として入手してください。</translation>
    </message>
    <message>
        <source>The model file %1 has the compressed entry %2, which model files do not have.</source>
        <translation>モデルファイル%1には、モデルファイルにはないはずの圧縮された項目%2があります。</translation>
    </message>
    <message>
        <source>Unpack it first if the model lies in an archive.</source>
        <translation>モデルがアーカイブに入っている場合は、先に展開してください。</translation>
    </message>
    <message>
        <source>%1 is a TorchScript model without a description of its inputs.</source>
        <translation>%1は入力の記述がない TorchScript モデルです。</translation>
    </message>
    <message>
        <source>Put one beside it as %2; docs/models.md shows how it is written.</source>
        <translation>同じ場所に%2として記述を置いてください。書き方は docs/models.md にあります。</translation>
    </message>
    <message>
        <source>The model description in %1 is wrong.</source>
        <translation>%1 のモデルの記述が正しくありません。</translation>
    </message>
    <message>
        <source>docs/models.md shows how it is written.</source>
        <translation>書き方は docs/models.md にあります。</translation>
    </message>
    <message>
        <source>The model %1 cannot be read from %2.</source>
        <translation>モデル%1を %2 から読み取れません。</translation>
    </message>
    <message>
        <source>The model %1 is no TorchScript file that LibTorch %2 can load.</source>
        <translation>モデル%1は LibTorch %2 で読み込める TorchScript ファイルではありません。</translation>
    </message>
    <message>
        <source>The model %1 failed.</source>
        <translation>モデル%1が失敗しました。</translation>
    </message>
    <message>
        <source>Try another model, or ask its authors.</source>
        <translation>別のモデルを試すか、作者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The model %1 does not do what its description says.</source>
        <translation>モデル%1は記述のとおりに動作しません。</translation>
    </message>
    <message>
        <source>Its description and its forward() must agree.</source>
        <translation>記述と forward() が一致していなければなりません。</translation>
    </message>
    <message>
        <source>The model file %1 is not TLB-VFI: it has no tensor %2.</source>
        <translation>モデルファイル%1は TLB-VFI ではありません: テンソル%2がありません。</translation>
    </message>
    <message>
        <source>Choose the authors&apos; vimeo_unet.pth.</source>
        <translation>作者の vimeo_unet.pth を選んでください。</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4: it has no tensor %2.</source>
        <translation>モデルファイル%1は RIFE 4 ではありません: テンソル%2がありません。</translation>
    </message>
    <message>
        <source>Choose the weights of RIFE 4.0 to 4.26, such as flownet.pkl.</source>
        <translation>flownet.pkl など、RIFE 4.0 から 4.26 までの重みを選んでください。</translation>
    </message>
    <message>
        <source>The model file %1 is not RIFE 4 as Tessera knows it.</source>
        <translation>モデルファイル%1は Tessera が対応する RIFE 4 ではありません。</translation>
    </message>
    <message>
        <source>The archive %1 holds no RIFE 4 model.</source>
        <translation>アーカイブ%1には RIFE 4 モデルがありません。</translation>
    </message>
    <message>
        <source>The model file %1 is a program and not weights alone.</source>
        <translation>モデルファイル%1は重みだけでなく、プログラムです。</translation>
    </message>
    <message>
        <source>The model file %1 has a number in %2 that is not finite.</source>
        <translation>モデルファイル%1の%2に有限でない数値があります。</translation>
    </message>
    <message>
        <source>The model file %1 has no averaged weights.</source>
        <translation>モデルファイル%1には平均化した重みがありません。</translation>
    </message>
    <message>
        <source>Use its plain weights.</source>
        <translation>通常の重みを使ってください。</translation>
    </message>
    <message>
        <source>The model file %1 lacks the tensor %2 (%3 numbers).</source>
        <translation>モデルファイル%1にテンソル%2 (数値 %3 個) がありません。</translation>
    </message>
    <message>
        <source>Choose the complete checkpoint of TLB-VFI.</source>
        <translation>TLB-VFI の完全なチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>The tensor %2 of %1 has the shape %3, where %4 was expected.</source>
        <translation>%1のテンソル%2の形状は %3 ですが、%4 であるはずです。</translation>
    </message>
    <message>
        <source>Choose the checkpoint of TLB-VFI.</source>
        <translation>TLB-VFI のチェックポイントを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s frequency branch has %1 channels, where %2 were expected.</source>
        <translation>モデルの周波数分岐は %1 チャンネルですが、%2 チャンネルであるはずです。</translation>
    </message>
    <message>
        <source>The model has layers of %1 channels, which do not form %2 groups.</source>
        <translation>モデルには %1 チャンネルのレイヤーがありますが、%2 グループに分けられません。</translation>
    </message>
    <message>
        <source>The weights of the model %1 lack %2.</source>
        <translation>モデル%1の重みに%2がありません。</translation>
    </message>
    <message>
        <source>The interpolation failed.</source>
        <translation>補間に失敗しました。</translation>
    </message>
    <message>
        <source>Try another model, or the CPU.</source>
        <translation>別のモデルか CPU を試してください。</translation>
    </message>
    <message>
        <source>The model %1 returned a picture of the wrong shape.</source>
        <translation>モデル%1が正しくない形状の画像を返しました。</translation>
    </message>
    <message>
        <source>Try another model.</source>
        <translation>別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The model %1 returned numbers that are not a picture.</source>
        <translation>モデル%1が画像ではない数値を返しました。</translation>
    </message>
    <message>
        <source>Try another model, or full precision.</source>
        <translation>別のモデルか完全な精度を試してください。</translation>
    </message>
    <message>
        <source>There is no device called %1 here.</source>
        <translation>ここには%1というデバイスはありません。</translation>
    </message>
    <message>
        <source>Available: auto, %2.</source>
        <translation>使用可能: auto、%2。</translation>
    </message>
    <message>
        <source>A tile size of %1 is out of range.</source>
        <translation>タイルサイズ %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use 0 (off) or a size from 64 to 16384 pixels.</source>
        <translation>0 (なし) か、64 から 16384 ピクセルまでのサイズを使ってください。</translation>
    </message>
    <message>
        <source>A tile of %1 pixels is smaller than twice the overlap of %2.</source>
        <translation>%1 ピクセルのタイルは、重なり %2 の 2 倍より小さくなっています。</translation>
    </message>
    <message>
        <source>Use a larger tile or a smaller overlap.</source>
        <translation>タイルを大きくするか、重なりを小さくしてください。</translation>
    </message>
    <message>
        <source>Tile size and overlap cannot be negative.</source>
        <translation>タイルサイズと重なりは負にできません。</translation>
    </message>
    <message>
        <source>Use 0 or more.</source>
        <translation>0 以上を使ってください。</translation>
    </message>
    <message>
        <source>Tiles of %1 do not suit the model.</source>
        <translation>%1 のタイルはモデルに合いません。</translation>
    </message>
    <message>
        <source>The record of the job is damaged; start the job again.</source>
        <translation>ジョブの記録が壊れています。ジョブを最初からやり直してください。</translation>
    </message>
    <message>
        <source>A flow scale of %1 is out of range.</source>
        <translation>フローの縮尺 %1 は範囲外です。</translation>
    </message>
    <message>
        <source>A number of %1 sample steps is out of range.</source>
        <translation>サンプリングのステップ数 %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 1000.</source>
        <translation>1 から 1000 までの数を使ってください。</translation>
    </message>
    <message>
        <source>An alignment of %1 is out of range.</source>
        <translation>アライメント %1 は範囲外です。</translation>
    </message>
    <message>
        <source>Use a number from 1 to 4096.</source>
        <translation>1 から 4096 までの数を使ってください。</translation>
    </message>
    <message>
        <source>There is no preset called %1.</source>
        <translation>%1というプリセットはありません。</translation>
    </message>
    <message>
        <source>Known presets: %2.</source>
        <translation>使えるプリセット: %2。</translation>
    </message>
    <message>
        <source>The preset cannot be read.</source>
        <translation>プリセットを読み取れません。</translation>
    </message>
    <message>
        <source>Choose a preset file that Tessera exported.</source>
        <translation>Tessera がエクスポートしたプリセットファイルを選んでください。</translation>
    </message>
    <message>
        <source>The preset&apos;s %1 is no whole number in range.</source>
        <translation>プリセットの%1は範囲内の整数ではありません。</translation>
    </message>
    <message>
        <source>The preset was written by another version of Tessera.</source>
        <translation>プリセットは別のバージョンの Tessera で書き込まれました。</translation>
    </message>
    <message>
        <source>Export it again from a version that reads schema 1.</source>
        <translation>スキーマ 1 を読めるバージョンから、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is too short to be evaluated.</source>
        <translation>%1は短すぎて評価できません。</translation>
    </message>
    <message>
        <source>It needs at least %2 frames.</source>
        <translation>少なくとも %2 フレーム必要です。</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>プログラム%1を起動できませんでした。</translation>
    </message>
    <message>
        <source>Install it to compare with it.</source>
        <translation>比較するにはインストールしてください。</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 が%2で失敗しました。</translation>
    </message>
    <message>
        <source>Its own words are above.</source>
        <translation>そのメッセージは上にあります。</translation>
    </message>
    <message>
        <source>The demonstration needs a picture of at least 2x2 pixels.</source>
        <translation>デモには 2x2 ピクセル以上の画像が必要です。</translation>
    </message>
    <message>
        <source>Choose a larger size.</source>
        <translation>より大きなサイズを選んでください。</translation>
    </message>
    <message>
        <source>This build has no encoder for the demonstration&apos;s sound.</source>
        <translation>このビルドにはデモの音声用のエンコーダーがありません。</translation>
    </message>
    <message>
        <source>Use a build of FFmpeg with one.</source>
        <translation>エンコーダーを含む FFmpeg のビルドを使ってください。</translation>
    </message>
    <message>
        <source>The demonstration needs a frame rate above 0 and a length of at most an hour.</source>
        <translation>デモのフレームレートは 0 より大きく、長さは 1 時間以下でなければなりません。</translation>
    </message>
    <message>
        <source>Use more than 0 and at most 3600 seconds.</source>
        <translation>0 より大きく 3600 秒以下にしてください。</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1には画像がありません。</translation>
    </message>
    <message>
        <source>%1 is no file of samples.</source>
        <translation>%1はサンプルのファイルではありません。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>%1 is no checkpoint of this network.</source>
        <translation>%1はこのネットワークのチェックポイントではありません。</translation>
    </message>
    <message>
        <source>Train into an empty folder.</source>
        <translation>空のフォルダーに学習してください。</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>学習するものがありません。</translation>
    </message>
    <message>
        <source>Give videos of more than three frames, or scenes.</source>
        <translation>3 フレームより長い動画か、場面を指定してください。</translation>
    </message>
    <message>
        <source>%1 is no record of a training.</source>
        <translation>%1は学習の記録ではありません。</translation>
    </message>
    <message>
        <source>Remove it, or train into another folder.</source>
        <translation>削除するか、別のフォルダーに学習してください。</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1は %2 の値として使えません。</translation>
    </message>
    <message>
        <source>Choose one of %3.</source>
        <translation>次から選んでください: %3。</translation>
    </message>
    <message>
        <source>No cut can lie before frame %1.</source>
        <translation>フレーム %1 の前には切り替わりを置けません。</translation>
    </message>
    <message>
        <source>Frames are counted from 1.</source>
        <translation>フレームは 1 から数えます。</translation>
    </message>
    <message>
        <source>%1 is not a frame size.</source>
        <translation>%1はフレームサイズではありません。</translation>
    </message>
    <message>
        <source>Write width and height in pixels, such as 1920x1080.</source>
        <translation>1920x1080 のように、幅と高さをピクセルで書いてください。</translation>
    </message>
    <message>
        <source>%1 is not an amount of memory.</source>
        <translation>%1はメモリー量ではありません。</translation>
    </message>
    <message>
        <source>Write it such as 2GB or 500MB.</source>
        <translation>2GB や 500MB のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a frame rate.</source>
        <translation>%1はフレームレートではありません。</translation>
    </message>
    <message>
        <source>Write a number from 1 to 1000, or a fraction such as 30000/1001.</source>
        <translation>1 から 1000 までの数か、30000/1001 などの分数を書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a factor.</source>
        <translation>%1は倍率ではありません。</translation>
    </message>
    <message>
        <source>Write a number such as 2.5, or a fraction such as 5/2.</source>
        <translation>2.5 などの数か、5/2 などの分数を書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a time.</source>
        <translation>%1は時刻ではありません。</translation>
    </message>
    <message>
        <source>Write seconds, or hours:minutes:seconds, such as 90.5 or 1:30.5.</source>
        <translation>90.5 や 1:30.5 のように、秒数か、時:分:秒を書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a way to show progress.</source>
        <translation>%1は進捗の表示方法ではありません。</translation>
    </message>
    <message>
        <source>Use auto, bar, lines, json or none.</source>
        <translation>auto、bar、lines、json、none のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The preset file %1 cannot be opened.</source>
        <translation>プリセットファイル%1を開けません。</translation>
    </message>
    <message>
        <source>Check that it still exists and may be read.</source>
        <translation>まだ存在し、読み取れることを確認してください。</translation>
    </message>
    <message>
        <source>No folder in %1 holds three pictures.</source>
        <translation>%1 には 3 枚の画像を含むフォルダーがありません。</translation>
    </message>
    <message>
        <source>Give each triplet a folder with its first, its last and the true frame.</source>
        <translation>三つ組ごとに、最初・最後・正解の画像を入れたフォルダーを用意してください。</translation>
    </message>
    <message>
        <source>%1 has another size than the pictures beside it.</source>
        <translation>%1 のサイズが隣の画像と異なります。</translation>
    </message>
    <message>
        <source>The filter %1 cannot be used.</source>
        <translation>フィルター %1 は使用できません。</translation>
    </message>
    <message>
        <source>Try it with the ffmpeg program: ffmpeg -i VIDEO -vf FILTER -f null -.</source>
        <translation>ffmpeg プログラムで試してください: ffmpeg -i VIDEO -vf FILTER -f null -</translation>
    </message>
    <message>
        <source>The filter %1 must take one picture and give one.</source>
        <translation>フィルター %1 は 1 枚の画像を受け取り、1 枚を返す必要があります。</translation>
    </message>
    <message>
        <source>The filter %1 does not fit this video.</source>
        <translation>フィルター %1 はこの動画に適合しません。</translation>
    </message>
    <message>
        <source>The filter %1 failed.</source>
        <translation>フィルター %1 が失敗しました。</translation>
    </message>
    <message>
        <source>The filter %1 leaves no frame of the video.</source>
        <translation>フィルター %1 を通すと動画のフレームが残りません。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>The option --deinterlace auto makes a whole frame of each field.</source>
        <translation>オプション --deinterlace auto は各フィールドから完全なフレームを作ります。</translation>
    </message>
    <message>
        <source>The video is interlaced, though it does not say so; its fields are treated as whole frames.</source>
        <translation>この動画はそう示していませんがインターレースです。フィールドは完全なフレームとして扱われます。</translation>
    </message>
    <message>
        <source>The video is film in interlaced frames, a telecine; its fields are treated as whole frames.</source>
        <translation>この動画はインターレースに収めた映画 (テレシネ) です。フィールドは完全なフレームとして扱われます。</translation>
    </message>
    <message>
        <source>The option --deinterlace auto gives back the film&apos;s own frames.</source>
        <translation>オプション --deinterlace auto は映画本来のフレームを復元します。</translation>
    </message>
    <message numerus="yes">
        <source>Of %2 frames looked at, %n repeat the one before them, and motion halts there.</source>
        <translation>
            <numerusform>調べた %2 フレームのうち %n フレームが直前の繰り返しで、そこで動きが止まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The option --duplicates smooth spreads motion over them.</source>
        <translation>オプション --duplicates smooth は動きをそれらに分散させます。</translation>
    </message>
    <message>
        <source>The frames are held for 2 and 3 fields in turn, as film on television; they are shown evenly instead, at %1 per second, each moved by at most %2 ms.</source>
        <translation>テレビ放送の映画のように、フレームが 2 フィールドと 3 フィールドずつ交互に表示されます。代わりに毎秒 %1 フレームで均等に表示し、各フレームの移動は最大 %2 ms です。</translation>
    </message>
    <message>
        <source>The finished file was checked against its source: %1: %2.</source>
        <translation>完成したファイルを元の動画と照合しました: %1: %2。</translation>
    </message>
    <message>
        <source>The finished file could not be checked against its source.</source>
        <translation>完成したファイルを元の動画と照合できませんでした。</translation>
    </message>
    <message>
        <source>the speed changes along the video</source>
        <translation>動画の途中で速度が変わります</translation>
    </message>
    <message>
        <source>The time map is not one that Tessera can read.</source>
        <translation>このタイムマップは Tessera では読み取れません。</translation>
    </message>
    <message>
        <source>It is JSON with &quot;schema&quot;: 1 and a list of &quot;keys&quot;; docs/time-maps.md shows how it is written.</source>
        <translation>&quot;schema&quot;: 1 と &quot;keys&quot; のリストを持つ JSON です。書き方は docs/time-maps.md にあります。</translation>
    </message>
    <message>
        <source>The times of a time map are not in %1.</source>
        <translation>タイムマップの時刻の単位に %1 は使えません。</translation>
    </message>
    <message>
        <source>Write seconds.</source>
        <translation>秒で書いてください。</translation>
    </message>
    <message>
        <source>Key %1 of the time map is wrong: %2.</source>
        <translation>タイムマップのキー %1 が誤っています: %2。</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>ファイル内で修正してください。</translation>
    </message>
    <message>
        <source>The time map has a key at %1 s, and the video is %2 s long.</source>
        <translation>タイムマップのキーが %1 秒にありますが、動画の長さは %2 秒です。</translation>
    </message>
    <message>
        <source>Leave out what lies behind the end.</source>
        <translation>終わりより後のものを除いてください。</translation>
    </message>
    <message>
        <source>A time map and slow motion contradict each other.</source>
        <translation>タイムマップとスローモーションは同時に使えません。</translation>
    </message>
    <message>
        <source>Write the speed into the time map.</source>
        <translation>速度をタイムマップに書いてください。</translation>
    </message>
    <message>
        <source>the speed is not between 1/100 and 100</source>
        <translation>速度が 1/100 から 100 の間にありません</translation>
    </message>
    <message>
        <source>it does not lie behind the key before it</source>
        <translation>前のキーより後にありません</translation>
    </message>
    <message>
        <source>pairs begin with 0 and 0, and there are two at least</source>
        <translation>対は 0 と 0 から始まり、2 つ以上必要です</translation>
    </message>
    <message>
        <source>its number %1 is missing</source>
        <translation>数値 %1 がありません</translation>
    </message>
    <message>
        <source>Use a number from 0.05 to 1; RIFE takes up to 4.</source>
        <translation>0.05 から 1 の数を使ってください。RIFE では 4 まで使えます。</translation>
    </message>
    <message>
        <source>The file is cut short: %1 of %2 are missing at its end.</source>
        <translation>ファイルが途中で切れています：末尾の %1（全体 %2）がありません。</translation>
    </message>
    <message>
        <source>The file has no proper end: it was cut short, or never finished; how much is missing cannot be known.</source>
        <translation>ファイルに正しい終わりがありません。途中で切れたか、完成していません。どれだけ欠けているかは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: %n checksums of %2 in its container do not fit.</source>
        <translation>
            <numerusform>ファイルが壊れています：コンテナのチェックサム %2 個のうち %n 個が一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it again if there is a sound one.</source>
        <translation>無傷のものがあれば、コピーし直してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged: its structure is broken at %n places.</source>
        <translation>
            <numerusform>ファイルが壊れています：構造が %n か所で崩れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets of the recording are missing or damaged at %n places.</source>
        <translation>
            <numerusform>録画のパケットが %n か所で欠けているか、壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it did not end within %2.</source>
        <translation>モデル %1 のプログラムは中止されました。%2 以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The program in the model %1 was given up: it crashed, or took too much memory.</source>
        <translation>モデル %1 のプログラムは中止されました。異常終了したか、メモリーを使いすぎました。</translation>
    </message>
    <message>
        <source>the mark of 3D pictures</source>
        <translation>3D 映像の印</translation>
    </message>
    <message>
        <source>the mark of 360° pictures</source>
        <translation>360° 映像の印</translation>
    </message>
    <message>
        <source>The video is decoded in software: %1 cannot be used (%2).</source>
        <translation>動画はソフトウェアでデコードされます：%1 は使用できません（%2）。</translation>
    </message>
    <message>
        <source>The command tessera-cli devices lists what can be used.</source>
        <translation>コマンド tessera-cli devices で使用できるものが一覧表示されます。</translation>
    </message>
    <message>
        <source>The video is decoded on %1: its frames are not promised to be those of a decoder in software to the last bit.</source>
        <translation>動画は %1 でデコードされます：フレームが最後のビットまでソフトウェアのデコーダーと同じになる保証はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames were decoded in software, not in hardware as was begun; their last bits may differ from the others&apos;.</source>
        <translation>
            <numerusform>%n フレームが、開始時のハードウェアではなくソフトウェアでデコードされました。最後のビットがほかのフレームと異なることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The video hardware %1 has failed.</source>
        <translation>動画ハードウェア %1 が失敗しました。</translation>
    </message>
    <message>
        <source>Resume the job, or start it again without hardware.</source>
        <translation>ジョブを再開するか、ハードウェアなしでやり直してください。</translation>
    </message>
    <message>
        <source>The video is encoded with %2: %1 cannot be used (%3).</source>
        <translation>動画は %2 でエンコードされます：%1 は使用できません（%3）。</translation>
    </message>
    <message>
        <source>%1 need not give the same bytes again: a job that was interrupted need not equal one that ran through.</source>
        <translation>%1 は毎回同じバイト列になるとは限りません：中断したジョブの結果は、中断しなかったものと異なることがあります。</translation>
    </message>
    <message>
        <source>The job was begun with %1, which cannot be used now.</source>
        <translation>ジョブは %1 で開始されましたが、現在は使用できません。</translation>
    </message>
    <message>
        <source>Resume it where it can be used, or restart it with another codec.</source>
        <translation>それを使用できる環境で再開するか、別のコーデックでやり直してください。</translation>
    </message>
    <message>
        <source>The model computes in %1: the first frame is then within %2 dB of fp32 and made %3 times as fast.</source>
        <translation>モデルは %1 で計算します：最初のフレームは fp32 に対して %2 dB で、%3 倍の速さで生成されます。</translation>
    </message>
    <message>
        <source>The device that computes has failed, or is gone.</source>
        <translation>計算しているデバイスが失敗したか、なくなりました。</translation>
    </message>
    <message>
        <source>Resume the job when it is back, or on another device with tessera-cli resume --device cpu.</source>
        <translation>デバイスが戻ったらジョブを再開するか、tessera-cli resume --device cpu で別のデバイスで再開してください。</translation>
    </message>
    <message>
        <source>%1 cannot be continued as it was encoded.</source>
        <translation>%1は、エンコードされたときと同じ形では続けられません。</translation>
    </message>
    <message>
        <source>Convert the video once more.</source>
        <translation>動画をもう一度変換してください。</translation>
    </message>
    <message>
        <source>Tessera does not know how %1 was made.</source>
        <translation>Tesseraは%1がどのように作られたかを知りません。</translation>
    </message>
    <message>
        <source>A stretch can be made again in results of this computer that nothing has changed since.</source>
        <translation>区間を作り直せるのは、このコンピューターで作られ、その後変更されていない結果だけです。</translation>
    </message>
    <message>
        <source>The frames of %1 are not those that its record speaks of.</source>
        <translation>%1のフレームは、記録にあるものと一致しません。</translation>
    </message>
    <message>
        <source>No stretch can be made again in %1.</source>
        <translation>%1では区間を作り直せません。</translation>
    </message>
    <message>
        <source>That is possible in video files, not in pictures and animations.</source>
        <translation>これができるのは動画ファイルだけで、画像やアニメーションではできません。</translation>
    </message>
    <message>
        <source>Nothing was said of what to do in the stretch.</source>
        <translation>区間で何をするかが指定されていません。</translation>
    </message>
    <message>
        <source>Keep the originals, blend, or give another model, other settings, a mask or a cut.</source>
        <translation>元のフレームを残すか、混ぜるか、別のモデル、別の設定、マスク、カットのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the result.</source>
        <translation>%1は結果とは別の種類のファイルです。</translation>
    </message>
    <message>
        <source>Choose a name for %2.</source>
        <translation>%2用の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not the video that %2 was made from.</source>
        <translation>%1は%2の元になった動画ではありません。</translation>
    </message>
    <message>
        <source>Name the source as it was then.</source>
        <translation>当時のままの元動画を指定してください。</translation>
    </message>
    <message>
        <source>The stretch ends before it begins.</source>
        <translation>区間の終わりが始まりより前にあります。</translation>
    </message>
    <message>
        <source>No frame of %1 lies in the stretch.</source>
        <translation>区間内に%1のフレームがありません。</translation>
    </message>
    <message>
        <source>The video is %2 s long.</source>
        <translation>動画の長さは %2 秒です。</translation>
    </message>
    <message>
        <source>The rest of %1 would not stay as it is: %2.</source>
        <translation>%1の残りの部分が元のままになりません：%2。</translation>
    </message>
    <message>
        <source>Nothing was changed; the whole video can be converted again.</source>
        <translation>何も変更されていません。動画全体をもう一度変換できます。</translation>
    </message>
    <message>
        <source>The video was made by another version (%1): frames beside the stretch may differ in their last bits.</source>
        <translation>この動画は別のバージョン（%1）で作られました。区間の隣のフレームは最下位ビットが異なることがあります。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>TorchScript program</source>
        <translation>TorchScript プログラム</translation>
    </message>
    <message>
        <source>TLB-VFI weights</source>
        <translation>TLB-VFI の重み</translation>
    </message>
    <message>
        <source>makes any moment between two frames</source>
        <translation>2 フレーム間の任意の時点を生成</translation>
    </message>
    <message>
        <source>makes middles, halved again for others</source>
        <translation>中間を生成し、それ以外はさらに二分</translation>
    </message>
    <message>
        <source>Tiles in steps of %1 px; %2</source>
        <translation>タイルは %1 px 刻み、%2</translation>
    </message>
    <message>
        <source>Follows motion found in the pictures themselves; built in, needs no weights.</source>
        <translation>画像そのものから見つけた動きに従います。内蔵で、重みは不要です。</translation>
    </message>
    <message>
        <source>Cross-fades between two frames without following motion.</source>
        <translation>動きに従わず、2 つのフレームを重ねてつなぎます。</translation>
    </message>
    <message>
        <source>Follows motion by a network and sees the whole frame in every tile.</source>
        <translation>ネットワークで動きに従い、どのタイルでもフレーム全体を見ます。</translation>
    </message>
    <message>
        <source>A TorchScript model.</source>
        <translation>TorchScript モデルです。</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>単純な合成</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Each frame in one piece, no tiles</source>
        <translation>フレームを分割せずに丸ごと計算</translation>
    </message>
    <message>
        <source>Tiles keep memory small; full detail</source>
        <translation>タイルでメモリーを節約、細部もそのまま</translation>
    </message>
    <message>
        <source>Tiles, motion at half size; a little softer</source>
        <translation>タイル、動きは半分の大きさで推定、やや柔らかい</translation>
    </message>
    <message>
        <source>The fewest tiles that fit in free memory</source>
        <translation>空きメモリーに収まる最少のタイル</translation>
    </message>
    <message>
        <source>%1 needs no tiling</source>
        <translation>%1 はタイル不要</translation>
    </message>
    <message>
        <source>automatic tiles</source>
        <translation>自動タイル</translation>
    </message>
    <message>
        <source>no tiles</source>
        <translation>タイルなし</translation>
    </message>
    <message>
        <source>tiles %1 px, overlap %2 px</source>
        <translation>タイル %1 px、重なり %2 px</translation>
    </message>
    <message numerus="yes">
        <source>%1, flow %2, %n step(s)</source>
        <translation>
            <numerusform>%1、フロー %2、%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Time: the least, nothing is computed twice.
Memory: the most; it grows with the frame.
Quality: full, and no seams at all.</source>
        <translation>時間: 最短。二重に計算するものはありません。
メモリー: 最大。フレームとともに増えます。
品質: 最高。継ぎ目はありません。</translation>
    </message>
    <message>
        <source>Time: about 1.4 times as much at 4K, because tiles overlap.
Memory: small, and the same for every frame size.
Quality: full.</source>
        <translation>時間: タイルが重なるため、4K で約 1.4 倍です。
メモリー: 少なく、どのフレームサイズでも同じです。
品質: 最高。</translation>
    </message>
    <message>
        <source>Time: less, because motion is measured at half size and refined less often.
Memory: the smallest.
Quality: a little softer where motion is fine.</source>
        <translation>時間: 動きを半分の大きさで測り、調整回数も少ないため短くなります。
メモリー: 最少。
品質: 細かい動きがやや柔らかくなります。</translation>
    </message>
    <message>
        <source>Time: the least that your memory allows.
Memory: most of what is free when it starts.
Quality: full.</source>
        <translation>時間: メモリーが許す最短です。
メモリー: 開始時の空きのほとんどを使います。
品質: 最高。</translation>
    </message>
    <message>
        <source>Fast (1080p)</source>
        <translation>高速 (1080p)</translation>
    </message>
    <message>
        <source>Full detail (2K, 4K)</source>
        <translation>高精細 (2K、4K)</translation>
    </message>
    <message>
        <source>Speed (2K, 4K)</source>
        <translation>速度優先 (2K、4K)</translation>
    </message>
    <message>
        <source>%1: tiles only if memory asks for them</source>
        <translation>%1: メモリーが足りないときだけタイルに分けます</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>1 フレーム約 %1、%2</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>RIFE along curved motion, mixed with Flow</source>
        <translation>曲がった動きに沿う RIFE と Flow の混合</translation>
    </message>
    <message>
        <source>Time: two to four times as much.
Memory: more than others; tiles as it allows.
Quality: the sharpest and the truest. Needs the weights of RIFE.</source>
        <translation>時間: 2～4 倍。
メモリー: ほかより多い。空きに応じてタイルに分割。
品質: 最も鮮明で忠実。RIFE の重みが必要です。</translation>
    </message>
    <message>
        <source>Needs the weights of RIFE: drop their file on the window</source>
        <translation>RIFE の重みが必要です: そのファイルをウィンドウにドロップしてください</translation>
    </message>
    <message>
        <source>Needs the model “%1”, which is not installed</source>
        <translation>インストールされていないモデル「%1」が必要です</translation>
    </message>
    <message>
        <source>%1 in one piece: %2 of model data; %3 is free</source>
        <translation>%1 を一枚で: モデルのデータ %2、空き %3</translation>
    </message>
    <message>
        <source>%1: %2 of model data in tiles instead of %3; %4 is free</source>
        <translation>%1: モデルのデータはタイルで %2 (一枚なら %3)、空き %4</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Frame before</source>
        <translation>前のフレーム</translation>
    </message>
    <message>
        <source>Frame after</source>
        <translation>次のフレーム</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generated without tiles</source>
        <translation>タイルなしで生成</translation>
    </message>
    <message>
        <source>Plain blend</source>
        <translation>単純な合成</translation>
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
            <numerusform>%n タイル</numerusform>
        </translation>
    </message>
    <message>
        <source>seams %1</source>
        <translation>継ぎ目 %1</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>同一</translation>
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
        <translation>タイル %1 / %2</translation>
    </message>
    <message>
        <source>%1 pixels at %2, %3</source>
        <translation>%1 ピクセル、位置 %2, %3</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>分割なし</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <translation>ピクセル数 %1 倍</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>In one piece a frame needs about %1, and %2 may be used. Shown instead: tiles of %3, the largest that fit.</source>
        <translation>分割なしでは 1 フレームに約 %1 必要ですが、使えるのは %2 です。代わりに、収まる最大のタイル %3 で表示しています。</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Frame %1 begins a scene (%2)</source>
        <translation>フレーム %1 から新しい場面 (%2)</translation>
    </message>
    <message>
        <source>Frame %1 repeats the one before it (%2)</source>
        <translation>フレーム %1 は前のフレームの繰り返し (%2)</translation>
    </message>
    <message>
        <source>Frame %1 belongs to the scene before it (%2)</source>
        <translation>フレーム %1 は前の場面の続き (%2)</translation>
    </message>
    <message>
        <source>about %1 a frame</source>
        <translation>1 フレーム約 %1</translation>
    </message>
    <message numerus="yes">
        <source>Things move further than %n tile(s) can see: a larger overlap helps</source>
        <translation>
            <numerusform>%n 個のタイルの視野を超える動きがあります。重なりを増やすと改善します</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of up to %1 pixels</source>
        <translation>最大 %1 ピクセルの動き</translation>
    </message>
    <message>
        <source>A tile of this model sees %1 pixels of motion: a larger overlap helps</source>
        <translation>このモデルのタイルが捉える動きは %1 ピクセルです。重なりを増やすと改善します</translation>
    </message>
    <message>
        <source>Drag to change the size of tiles</source>
        <translation>ドラッグしてタイルの大きさを変更</translation>
    </message>
    <message>
        <source>Drag to change how far tiles overlap</source>
        <translation>ドラッグしてタイルの重なりを変更</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>モデルのデータ %1</translation>
    </message>
    <message>
        <source>%1 ms, %2 of model data</source>
        <translation>%1 ms、モデルのデータ %2</translation>
    </message>
</context>
<context>
    <name>QueueEdits</name>
    <message>
        <source>change of settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>%1 の削除</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera が予期せず終了しました。</translation>
    </message>
    <message>
        <source>%1 was not finished: %2 of %3 frames are kept.</source>
        <translation>%1 は未完了です。%3 フレーム中 %2 フレームが保存されています。</translation>
    </message>
    <message>
        <source>Not finished, and kept as far as they got: %1.</source>
        <translation>未完了 (途中まで保存済み): %1。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>%1, of which %2 new</source>
        <translation>%1(うち新規 %2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Frames read</source>
        <translation>読み込んだフレーム</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>場面の切り替わり</translation>
    </message>
    <message>
        <source>Duplicates given motion</source>
        <translation>動きを与えた重複フレーム</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1(変更あり)</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Tiles and motion</source>
        <translation>タイルと動き</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Memory of the device</source>
        <translation>デバイスのメモリー</translation>
    </message>
    <message>
        <source>%1, of which %2 free</source>
        <translation>%1(うち空き %2)</translation>
    </message>
    <message>
        <source>Decoding alone</source>
        <translation>デコードのみ</translation>
    </message>
    <message>
        <source>New frames alone</source>
        <translation>フレーム生成のみ</translation>
    </message>
    <message>
        <source>Encoding alone</source>
        <translation>エンコードのみ</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Nothing: no warning, and memory never ran short.</source>
        <translation>ありません。警告はなく、メモリーも不足しませんでした。</translation>
    </message>
    <message>
        <source>%1, predicted %2</source>
        <translation>%1 (予測 %2)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Time of a new frame</source>
        <translation>新しいフレームの時間</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>継ぎ目</translation>
    </message>
    <message>
        <source>none: frames were made whole</source>
        <translation>なし: フレーム全体を一度に生成</translation>
    </message>
    <message>
        <source>%1 on average, at worst %2 in frame %3 (1 is invisible)</source>
        <translation>平均 %1、最悪はフレーム %3 の %2 (1 は見えない)</translation>
    </message>
    <message>
        <source>Peak memory of the program</source>
        <translation>プログラムの最大メモリー</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>うちモデルのデータ</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n thread(s)</source>
        <translation>
            <numerusform>CPU、スレッド %n 本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Play or stop</source>
        <translation>再生または停止</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>1 フレーム戻る、進む</translation>
    </message>
    <message>
        <source>First frame, last frame</source>
        <translation>最初のフレーム、最後のフレーム</translation>
    </message>
    <message>
        <source>Stop the conversion; leave full screen</source>
        <translation>変換を停止、全画面表示を終了</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を動かす</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>境界線を動かす</translation>
    </message>
    <message>
        <source>Scene cuts</source>
        <translation>シーンの切り替わり</translation>
    </message>
    <message>
        <source>From cut to cut</source>
        <translation>カットからカットへ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Add or remove a cut</source>
        <translation>カットを追加または削除</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up, down</source>
        <translation>上へ、下へ移動</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>%1-bit</source>
        <translation>%1 ビット</translation>
    </message>
    <message>
        <source>Bits per colour channel: kept as they are.</source>
        <translation>色チャンネルあたりのビット数: そのまま保たれます。</translation>
    </message>
    <message>
        <source>Variable frame rate: the times of the frames are kept.</source>
        <translation>可変フレームレート: フレームの時刻は保たれます。</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>Each frame holds two half pictures from different moments.</source>
        <translation>各フレームに異なる瞬間の 2 つのフィールドが含まれます。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>アルファ</translation>
    </message>
    <message>
        <source>The video has transparency.</source>
        <translation>この動画には透明部分があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n audio track(s)</source>
        <translation>
            <numerusform>音声トラック %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subtitle track(s)</source>
        <translation>
            <numerusform>字幕トラック %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation>幅と高さ(ピクセル)。</translation>
    </message>
    <message>
        <source>Frames per second, on average.</source>
        <translation>1 秒あたりの平均フレーム数。</translation>
    </message>
    <message>
        <source>Length in minutes and seconds.</source>
        <translation>長さ(分と秒)。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s).</source>
        <translation>
            <numerusform>%n フレーム。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to the new file unchanged.</source>
        <translation>新しいファイルにそのままコピーされます。</translation>
    </message>
    <message>
        <source>High dynamic range: kept as it is. Here its colours are brought to this screen.</source>
        <translation>ハイダイナミックレンジ: そのまま保たれます。ここではこの画面に合わせた色で表示しています。</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message numerus="yes">
        <source>All is done. The computer is suspended in %n second(s).</source>
        <translation>
            <numerusform>すべて完了しました。%n 秒後にコンピューターをサスペンドします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay awake</source>
        <translation>サスペンドしない</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ComparisonBar</name>
    <message>
        <source>Picture A</source>
        <translation>画像 A</translation>
    </message>
    <message>
        <source>Picture B</source>
        <translation>画像 B</translation>
    </message>
    <message>
        <source>What is compared: the frames of the source, or the frame between them made in different ways.</source>
        <translation>比べる対象: 元の動画のフレーム、または別々の方法で作った中間フレーム。</translation>
    </message>
    <message>
        <source>Time, memory and tiles of this picture</source>
        <translation>この画像の時間、メモリー、タイル</translation>
    </message>
    <message>
        <source>How alike the two are: PSNR in decibels (more than 40 is hard to see), SSIM from 0 to 1.
Seams compares steps at the edges of tiles with the same places in the originals: 1.00 leaves no trace.</source>
        <translation>2 つの近さ: PSNR はデシベル(40 を超えるとほぼ見分けられません)、SSIM は 0 から 1。
「継ぎ目」はタイルの縁の段差を元のフレームの同じ場所と比べます。1.00 なら跡は残りません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::DropVeil</name>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EmptyState</name>
    <message>
        <source>Drop a video to make it smoother</source>
        <translation>動画をドロップして、なめらかに</translation>
    </message>
    <message>
        <source>Tessera generates the frames in between, tile by tile, so that even 4K and 8K fit in the memory you have.</source>
        <translation>Tessera は中間のフレームをタイルごとに生成するので、4K や 8K でも手元のメモリーに収まります。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>動画を開く</translation>
    </message>
    <message>
        <source>Open videos (Ctrl+O)</source>
        <translation>動画を開く (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::EvaluationDialog</name>
    <message>
        <source>&amp;Save the page…</source>
        <translation>ページを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>How good are new frames of %1?</source>
        <translation>%1 の新しいフレームの品質</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Save the figures and the worst frames as an HTML page.</source>
        <translation>数値と最も悪いフレームを HTML ページとして保存します。</translation>
    </message>
    <message>
        <source>Every second frame is left out, made again, and compared with the true one.</source>
        <translation>1 枚おきにフレームを除き、作り直して本物と比べます。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成方法</translation>
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
        <translation>下位 5 %</translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation>ちらつき</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Figures by what made the frames</source>
        <translation>方法ごとの数値</translation>
    </message>
    <message>
        <source>Likeness to the true frames in dB, mean over them: higher is better</source>
        <translation>本物のフレームとの近さ（dB、平均）：大きいほど良い</translation>
    </message>
    <message>
        <source>Likeness of structure to the true frames: 1 is equal</source>
        <translation>本物のフレームとの構造の近さ：1 なら同じ</translation>
    </message>
    <message>
        <source>PSNR of the worst twentieth of the frames, where eyes catch on</source>
        <translation>目につきやすい、最も悪い 20 分の 1 のフレームの PSNR</translation>
    </message>
    <message>
        <source>How much more the result changes from frame to frame than the video: 0 is best</source>
        <translation>結果のフレーム間の変化が動画よりどれだけ大きいか：0 が最良</translation>
    </message>
    <message>
        <source>For each new frame</source>
        <translation>新しいフレーム 1 枚あたり</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Making frames and comparing them…</source>
        <translation>フレームを作って比べています…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were made and compared.</source>
        <translation>
            <numerusform>%n フレームを作って比べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>評価(&amp;E)</translation>
    </message>
    <message>
        <source>The worst one, frame %1: as it was</source>
        <translation>最も悪いもの、フレーム %1：本物</translation>
    </message>
    <message>
        <source>As it was made: %1 dB</source>
        <translation>作ったもの：%1 dB</translation>
    </message>
    <message>
        <source>The difference, four times</source>
        <translation>差（4 倍）</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Frames to compare</source>
        <translation>比較するフレーム数</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>比較するフレーム数(&amp;C)</translation>
    </message>
    <message>
        <source>Made and compared, around the playhead. More of them say more, and take longer.</source>
        <translation>再生位置の前後で生成して比較します。数が多いほど確かになり、時間がかかります。</translation>
    </message>
    <message>
        <source>The most model data that was held at once</source>
        <translation>同時に保持したモデルのデータの最大量</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Fold</name>
    <message>
        <source>Open. Press to fold away.</source>
        <translation>開いています。押すと折りたたみます。</translation>
    </message>
    <message>
        <source>Folded away. Press to open.</source>
        <translation>折りたたまれています。押すと開きます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ForecastNote</name>
    <message>
        <source>Measured on a second of this video with these settings, in three places of it.
The two times are those of its fastest and its slowest place.</source>
        <translation>この動画の 1 秒分を、この設定で 3 か所で測りました。
2 つの時間は、最も速い箇所と最も遅い箇所のものです。</translation>
    </message>
    <message>
        <source>About %1 (%2 to %3), %4; meanwhile %5 of disk, %6 of memory</source>
        <translation>約 %1 (%2〜%3)、%4。変換中はディスク %5、メモリー %6</translation>
    </message>
    <message>
        <source>Measuring how long it will take…</source>
        <translation>所要時間を測っています…</translation>
    </message>
    <message numerus="yes">
        <source>All %n videos: about %1, %2</source>
        <translation>
            <numerusform>%n 本の動画すべて: 約 %1、%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::HeaderBar</name>
    <message>
        <source>Size of the picture: 100 % shows each of its pixels as one of the screen&apos;s.</source>
        <translation>画像の大きさ: 100 % では画像の 1 ピクセルが画面の 1 ピクセルになります。</translation>
    </message>
    <message>
        <source>Open videos</source>
        <translation>動画を開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
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
        <translation>残らないもの: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変わるもの: %1</translation>
    </message>
    <message>
        <source>Everything in the video is kept</source>
        <translation>動画の内容はすべて残ります</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>残らないもの</translation>
    </message>
    <message>
        <source>A Matroska file (.mkv) would keep: %1. To make one, change the ending of the output&apos;s name.</source>
        <translation>Matroska ファイル (.mkv) なら残るもの: %1。そうするには、出力名の拡張子を変えてください。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>そのまま残るもの</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>What the new file keeps of the video, and what not</source>
        <translation>新しいファイルに動画の何が残り、何が残らないか</translation>
    </message>
    <message>
        <source>Checking what the new file will keep…</source>
        <translation>新しいファイルに残るものを確認中…</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>What the new file keeps</source>
        <translation>新しいファイルに残るもの</translation>
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
        <translation>%1 はこのコンピューターにありません。先にダウンロードしてから、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Show the crash report</source>
        <translation>クラッシュ報告を表示</translation>
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
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>How wide the brush and the eraser are.</source>
        <translation>ブラシと消しゴムの太さ。</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Around the kept areas the generated picture comes in gradually over so many pixels. 0 is a hard edge.</source>
        <translation>保護領域の周りで、生成画像がこのピクセル数にわたって徐々に現れます。0 では境界がはっきりします。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Keeps nothing any more.</source>
        <translation>保護領域をすべてなくします。</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>保護するピクセルが白い画像から領域を読み込みます。</translation>
    </message>
    <message>
        <source>Writes the areas as a PNG file, white where pixels are kept.</source>
        <translation>保護するピクセルを白くした PNG ファイルに領域を書き出します。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back to looking at the picture.</source>
        <translation>画像の表示に戻ります。</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>四角形</translation>
    </message>
    <message>
        <source>Draw rectangles</source>
        <translation>四角形を描く</translation>
    </message>
    <message>
        <source>Drag over a caption or a display that must not be bent by motion.</source>
        <translation>動きで歪ませたくない字幕や表示の上をドラッグします。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Draw with a brush</source>
        <translation>ブラシで描く</translation>
    </message>
    <message>
        <source>Paint over what must not be bent by motion.</source>
        <translation>動きで歪ませたくない部分を塗ります。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Takes away what was marked.</source>
        <translation>印を付けた部分を取り除きます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Import or export areas</source>
        <translation>領域のインポートとエクスポート</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, or writes them as one</source>
        <translation>領域を画像から読み込むか、画像として書き出します</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryGraph</name>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Memory: not measured yet</source>
        <translation>メモリー: 未計測</translation>
    </message>
    <message>
        <source>%1 now, peak %2</source>
        <translation>現在 %1、最大 %2</translation>
    </message>
    <message>
        <source>%1 now, peak %2 of %3</source>
        <translation>現在 %1、最大 %2 / %3</translation>
    </message>
    <message>
        <source>Memory that Tessera takes in all, as the system counts it: its history, and its share of what there is. The second line says how much of it is the model&apos;s data, which tiles keep small. The mark on the bar is the peak.</source>
        <translation>Tessera が使うメモリーの合計（システムの計数による）とその推移、全体に占める割合です。2 行目はそのうちモデルのデータで、タイルはこれを小さく保ちます。バーの印は最大値です。</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>モデルのデータ %1、最大 %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1、上限 %2</translation>
    </message>
    <message>
        <source>model data %1</source>
        <translation>モデルのデータ %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MemoryOutlook</name>
    <message>
        <source>%1 of model data</source>
        <translation>モデルのデータ %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelDialog</name>
    <message>
        <source>&amp;Install…</source>
        <translation>インストール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Comparing the file with its checksum…</source>
        <translation>ファイルをチェックサムと照合しています…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>インストール済みモデル</translation>
    </message>
    <message>
        <source>Choose a model file; you can also drop one on the window</source>
        <translation>モデルファイルを選択。ウィンドウにドロップすることもできます</translation>
    </message>
    <message>
        <source>Compare the file with its checksum</source>
        <translation>ファイルをチェックサムと照合</translation>
    </message>
    <message>
        <source>“%1” is installed.</source>
        <translation>「%1」をインストールしました。</translation>
    </message>
    <message>
        <source>“%1” is as it was installed.</source>
        <translation>「%1」はインストール時のままです。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Copying and trying the model…</source>
        <translation>モデルをコピーして試しています…</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

%2
ライセンス: %3
SHA-256: %4
ファイル: %5</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Remove “%1”? Its file in Tessera&apos;s folder is deleted; the one you installed it from stays.</source>
        <translation>「%1」を削除しますか? Tessera のフォルダー内のファイルは消去され、インストール元は残ります。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>No model is installed; what is built in needs none. Drop the weights of RIFE or TLB-VFI, or a TorchScript model, on the window to install it.</source>
        <translation>モデルはインストールされていません。内蔵のものには不要です。RIFE や TLB-VFI の重み、または TorchScript モデルをウィンドウにドロップするとインストールできます。</translation>
    </message>
    <message>
        <source>%1

%2
Licence: %3

%4</source>
        <translation>%1

%2
ライセンス: %3

%4</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ModelFlow</name>
    <message>
        <source>Install models</source>
        <translation>モデルをインストール</translation>
    </message>
    <message>
        <source>Models (%1)</source>
        <translation>モデル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionBar</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>プレビューを準備しています…</translation>
    </message>
    <message>
        <source>%1 of %2 frames made</source>
        <translation>%1/%2 フレームを生成済み</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: too late to be shown</source>
        <translation>
            <numerusform>表示に間に合わず %n フレームを省略</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>元の動画を表示</translation>
    </message>
    <message>
        <source>The video as it is</source>
        <translation>いまの動画</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Show the new video</source>
        <translation>新しい動画を表示</translation>
    </message>
    <message>
        <source>The video as it will be</source>
        <translation>できあがる動画</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>等速</translation>
    </message>
    <message>
        <source>As fast as the new video will be</source>
        <translation>新しい動画と同じ速さ</translation>
    </message>
    <message>
        <source>Half speed</source>
        <translation>1/2 倍速</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>半分の速さ</translation>
    </message>
    <message>
        <source>Quarter speed</source>
        <translation>1/4 倍速</translation>
    </message>
    <message>
        <source>A quarter as fast</source>
        <translation>4 分の 1 の速さ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>プレビューの長さ</translation>
    </message>
    <message>
        <source>How many seconds of the new video are made around the playhead</source>
        <translation>再生位置の前後で新しい動画を何秒分作るか</translation>
    </message>
    <message>
        <source>End the preview</source>
        <translation>プレビューを終了</translation>
    </message>
    <message>
        <source>End the preview (P); what was made is kept</source>
        <translation>プレビューを終了 (P)。作ったものは残ります</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>音声機器なし</translation>
    </message>
    <message>
        <source>There is no sound here, or none that passes evenly</source>
        <translation>ここには音声がないか、一定の速さで進みません</translation>
    </message>
    <message>
        <source>Nothing here plays sound</source>
        <translation>音声を再生できる機器がありません</translation>
    </message>
    <message>
        <source>Sound, heard at full speed once all frames are made</source>
        <translation>音声（すべてのフレームができると通常速度で再生）</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
</context>
<context>
    <name>tessera::ui::MotionView</name>
    <message>
        <source>Source</source>
        <translation>元の動画</translation>
    </message>
    <message>
        <source>New video</source>
        <translation>新しい動画</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>差分、8 倍に強調</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NamingDialog</name>
    <message>
        <source>&amp;Beside the source</source>
        <translation>元の動画と同じ場所(&amp;B)</translation>
    </message>
    <message>
        <source>Name and folder of new files</source>
        <translation>新しいファイルの名前とフォルダー</translation>
    </message>
    <message>
        <source>Pattern of the name</source>
        <translation>名前のパターン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>元の動画の名前</translation>
    </message>
    <message>
        <source>Frame rate, such as x2 or 60fps</source>
        <translation>フレームレート(x2 や 60fps など)</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅(ピクセル)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ(ピクセル)</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>挿入: %1</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder of new files</source>
        <translation>新しいファイルのフォルダーを選択</translation>
    </message>
    <message>
        <source>In &amp;one folder</source>
        <translation>1 つのフォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of new files</source>
        <translation>新しいファイルのフォルダー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeBar</name>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <translation>
            <numerusform>ほか %n 件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::NoticeRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tessera::ui::OutputSection</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>How the new file is compressed.
H.264 plays everywhere; HEVC and AV1 are smaller and slower to encode;
FFV1 is lossless and large. Memory stays the same.</source>
        <translation>新しいファイルの圧縮方法。
H.264 はどこでも再生できます。HEVC と AV1 は小さくなりますがエンコードに時間がかかります。
FFV1 は可逆で大きくなります。メモリーは変わりません。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Quality, lower is better</source>
        <translation>品質、小さいほど高品質</translation>
    </message>
    <message>
        <source>Lower is better and larger. Auto is visually clean for the codec.
It changes neither time nor memory much.</source>
        <translation>小さいほど高品質でファイルは大きくなります。「自動」はそのコーデックで見た目が十分きれいな値です。
時間とメモリーはほとんど変わりません。</translation>
    </message>
    <message>
        <source>Change the output file</source>
        <translation>出力ファイルを変更</translation>
    </message>
    <message>
        <source>Choose another name or folder. An existing file is never overwritten unasked.</source>
        <translation>別の名前やフォルダーを選びます。既存のファイルを確認なしに上書きすることはありません。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Name and folder of all new files</source>
        <translation>すべての新しいファイルの名前とフォルダー</translation>
    </message>
    <message>
        <source>How new files are called, and where they go, unless you choose.</source>
        <translation>指定しないときの、新しいファイルの名前と保存先。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PlayheadBar</name>
    <message>
        <source>Rendering…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Every position is a frame of the new video; between two frames of the source it is generated as you look.</source>
        <translation>どの位置も新しい動画のフレームです。元のフレームの間は、見るときに生成されます。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetCard</name>
    <message>
        <source>Preset %1, recommended</source>
        <translation>プリセット %1、おすすめ</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>%1, modified</source>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1(変更あり)</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>%1, default</source>
        <translation>%1、既定</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PresetMenu</name>
    <message>
        <source>&amp;Save as a new preset…</source>
        <translation>新しいプリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Update this preset</source>
        <translation>このプリセットを更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Use for &amp;new videos</source>
        <translation>新しい動画に使う(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save as a new preset</source>
        <translation>新しいプリセットとして保存</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>マイプリセット</translation>
    </message>
    <message>
        <source>Rename the preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Delete the preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Delete the preset “%1”? Videos in the queue keep its values.</source>
        <translation>プリセット「%1」を削除しますか? キュー内の動画の設定値はそのまま残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットをインポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットをエクスポート</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewArea</name>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Last generated frame</source>
        <translation>最後に生成したフレーム</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 と %2 の間</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
    <message>
        <source>Original frame</source>
        <translation>元のフレーム</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Difference, 8 times as strong</source>
        <translation>差分、8 倍に強調</translation>
    </message>
    <message>
        <source>Tiles are planned from the memory that is free</source>
        <translation>タイルは空きメモリーから計画されます</translation>
    </message>
    <message>
        <source>Scene cut: the frame before it is shown again</source>
        <translation>場面の切り替わり: 前のフレームを繰り返します</translation>
    </message>
    <message>
        <source>Scene cut: cross-fade</source>
        <translation>場面の切り替わり: クロスフェード</translation>
    </message>
    <message>
        <source>The beginning has to lie before the end, which is at %1. Nothing was changed.</source>
        <translation>開始点は終了点 (%1) より前でなければなりません。何も変更していません。</translation>
    </message>
    <message>
        <source>The end has to lie behind the beginning, which is at %1. Nothing was changed.</source>
        <translation>終了点は開始点 (%1) より後でなければなりません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no key at the playhead.</source>
        <translation>再生位置にキーはありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::PreviewPane</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The video with its tiles. Left and right show another frame, space plays, plus and minus zoom, shift and the arrow keys move the picture.</source>
        <translation>タイルを重ねた動画。左右キーで別のフレーム、スペースで再生、プラスとマイナスで拡大縮小、Shift と矢印キーで画像を移動します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ProgressPanel</name>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Left, about</source>
        <translation>残り約</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, file name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Between frames %1 and %2</source>
        <translation>フレーム %1 と %2 の間</translation>
    </message>
    <message>
        <source>tile %1 of %2</source>
        <translation>タイル %1 / %2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueCompanion</name>
    <message>
        <source>A video is being converted</source>
        <translation>動画を変換しています</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) done</source>
        <translation>
            <numerusform>動画 %n 本が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>警告あり %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueDelegate</name>
    <message>
        <source>Remove from the queue (Delete)</source>
        <translation>キューから削除 (Delete)</translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>もう一度変換</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <translation>%1(変更あり)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueKeeper</name>
    <message>
        <source>Another window keeps the queue. What you add here is not remembered.</source>
        <translation>別のウィンドウがキューを管理しています。ここで追加したものは記憶されません。</translation>
    </message>
    <message>
        <source> It lies in %1.</source>
        <translation> 保存先: %1</translation>
    </message>
    <message>
        <source>The remembered queue could not be read: it is damaged or of a newer version.</source>
        <translation>記憶したキューを読めませんでした。壊れているか、新しい版のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) of the remembered queue could not be read.</source>
        <translation>
            <numerusform>記憶したキューの動画 %n 本を読めませんでした。</numerusform>
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
        <translation>キュー</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>動画 %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>完了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left for all</source>
        <translation>すべて終わるまで約 %1</translation>
    </message>
</context>
<context>
    <name>tessera::ui::QueueView</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>The videos in the order in which they are converted. Delete removes, Alt and the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>変換する順に並んだ動画。Delete で削除、Alt と矢印キーで移動、メニューキーでその他の操作を表示します。</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>レポートを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Convert &amp;again</source>
        <translation>もう一度変換(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::RateSection</name>
    <message>
        <source>Each gap between two frames is divided into this many.
Time grows with it; memory and the original frames stay the same.</source>
        <translation>フレームの間をこの数に分けます。
それに応じて時間が増えます。メモリーと元のフレームは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n times the frames</source>
        <translation>
            <numerusform>フレーム数 %n 倍</numerusform>
        </translation>
    </message>
    <message>
        <source>Frames between the originals are generated.</source>
        <translation>元のフレームの間にフレームを生成します。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 · %2 frames</source>
        <translation>%1 · %2 フレーム</translation>
    </message>
    <message numerus="yes">
        <source>%n frames per second</source>
        <translation>
            <numerusform>毎秒 %n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>New frames stand at exact times, so that motion stays even; few originals remain.
Time grows with the number of frames; memory stays the same.</source>
        <translation>新しいフレームを正確な時刻に置くので動きが均等になります。元のフレームはほとんど残りません。
時間はフレーム数とともに増え、メモリーは変わりません。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>通常の速さ</translation>
    </message>
    <message>
        <source>%1 times slower</source>
        <translation>%1 倍スロー</translation>
    </message>
    <message>
        <source>Slow motion</source>
        <translation>スローモーション</translation>
    </message>
    <message>
        <source>The picture lasts this many times as long; the frames between are generated.</source>
        <translation>映像がこの倍数だけ長くなり、間のフレームは生成されます。</translation>
    </message>
    <message>
        <source>Slow sound down with the picture, at its own pitch; otherwise it is left out</source>
        <translation>音声も高さを保って遅くします。しない場合は省かれます</translation>
    </message>
    <message>
        <source>Frame rate of the new video</source>
        <translation>新しい動画のフレームレート</translation>
    </message>
    <message>
        <source>A factor such as ×3, or frames per second: 24, 59.94, 30000/1001</source>
        <translation>×3 のような倍率、または毎秒のフレーム数: 24、59.94、30000/1001</translation>
    </message>
    <message>
        <source>%1, as this screen</source>
        <translation>%1 (この画面)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · speed by %n key(s)</source>
        <translation>
            <numerusform>%1 · 速度キー %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ui::RepairDialog</name>
    <message>
        <source>Show the &amp;originals, without new frames</source>
        <translation>元のフレームを表示し、新しいフレームなし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Blend the two originals</source>
        <translation>二つの元フレームを混ぜる(&amp;B)</translation>
    </message>
    <message>
        <source>Another &amp;model:</source>
        <translation>別のモデル(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Keep the marked areas from the originals</source>
        <translation>印を付けた領域を元のフレームから残す(&amp;K)</translation>
    </message>
    <message>
        <source>Make a stretch again</source>
        <translation>区間を作り直す</translation>
    </message>
    <message>
        <source>All else in %1 stays as it is, to the byte. Until the new file is complete, the old one is there.</source>
        <translation>%1の残りはすべて1バイトも変わりません。新しいファイルが完成するまで、元のファイルが残ります。</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>作り直す(&amp;A)</translation>
    </message>
    <message>
        <source>Frames of the source</source>
        <translation>元動画のフレーム</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>その間</translation>
    </message>
    <message>
        <source>First frame of the stretch</source>
        <translation>区間の最初のフレーム</translation>
    </message>
    <message>
        <source>Last frame of the stretch</source>
        <translation>区間の最後のフレーム</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Model of the stretch</source>
        <translation>区間のモデル</translation>
    </message>
    <message>
        <source>Mark them on the picture first</source>
        <translation>先に画面上で印を付けてください</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ReportWindow</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy everything on this page as plain text, for a message or a bug report.</source>
        <translation>メッセージや不具合報告のために、このページ全体をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Save this page as HTML, or its facts as JSON.</source>
        <translation>このページを HTML として、またはデータを JSON として保存します。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>データ (*.json)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultActions</name>
    <message>
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 を開けませんでした。なくなったか、開けるプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ResultPanel</name>
    <message>
        <source>%1 frames, %2 of them new</source>
        <translation>%1 フレーム(うち新規 %2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Play the new video</source>
        <translation>新しい動画を再生</translation>
    </message>
    <message>
        <source>Open the new video in your player.</source>
        <translation>新しい動画をプレーヤーで開きます。</translation>
    </message>
    <message>
        <source>Open the folder of the new video</source>
        <translation>新しい動画のフォルダーを開く</translation>
    </message>
    <message>
        <source>Show the new video in the file manager.</source>
        <translation>新しい動画をファイルマネージャーで表示します。</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 が完了しました</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>What was done and what it took, to read, save or copy.</source>
        <translation>行った処理とかかったコスト。読む、保存する、コピーすることができます。</translation>
    </message>
    <message>
        <source>at most %1 of memory</source>
        <translation>最大メモリー %1</translation>
    </message>
    <message>
        <source>%1 was said before</source>
        <translation>見積もり %1</translation>
    </message>
    <message>
        <source>Frames %1 to %2 were made again; the rest is as it was.</source>
        <translation>フレーム%1～%2を作り直しました。残りは元のままです。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::ScoreCurve</name>
    <message>
        <source>Scene cuts</source>
        <translation>場面の切り替わり</translation>
    </message>
    <message>
        <source>%1. Left and right go from cut to cut, up and down move the threshold, enter adds or removes the cut at the playhead.</source>
        <translation>%1。左右キーで切り替わりを移動、上下キーでしきい値を変更、Enter で再生位置の切り替わりを追加または削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n cut(s)</source>
        <translation>
            <numerusform>切り替わり %n 箇所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated frame(s)</source>
        <translation>
            <numerusform>繰り返しフレーム %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the cut before frame %1</source>
        <translation>フレーム %1 の前の切り替わりを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add a cut before frame %1</source>
        <translation>フレーム %1 の前に切り替わりを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget my changes</source>
        <translation>変更を元に戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Between two scenes</source>
        <translation>2 つの場面の間</translation>
    </message>
    <message>
        <source>R&amp;epeat the frame before</source>
        <translation>前のフレームを繰り返す(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cross-fade</source>
        <translation>クロスフェード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Generate as anywhere</source>
        <translation>ほかと同じように生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Spread motion over repeated frames</source>
        <translation>繰り返しフレームに動きを広げる(&amp;S)</translation>
    </message>
    <message>
        <source>Threshold %1: a score at or above it is a cut. Drag to change it.</source>
        <translation>しきい値 %1: この値以上は切り替わりです。ドラッグで変更できます。</translation>
    </message>
    <message>
        <source>The conversion begins here. Drag it, or press I at the playhead.</source>
        <translation>変換はここから始まります。ドラッグするか、再生位置で I を押します。</translation>
    </message>
    <message>
        <source>The conversion ends here. Drag it, or press O at the playhead.</source>
        <translation>変換はここで終わります。ドラッグするか、再生位置で O を押します。</translation>
    </message>
</context>
<context>
    <name>tessera::ui::Session</name>
    <message>
        <source>holiday.mp4</source>
        <translation>旅行.mp4</translation>
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
        <translation>%1 には動画も連番画像もありません。</translation>
    </message>
    <message>
        <source>%1 was removed from the queue.</source>
        <translation>%1 をキューから削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) were removed from the queue.</source>
        <translation>
            <numerusform>%n 本の動画をキューから削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Paused: only %1 is free on the disk of the new file. Free some space, then go on.</source>
        <translation>一時停止中: 新しいファイルのディスクの空きは %1 だけです。空きを増やしてから続けてください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SettingsPanel</name>
    <message>
        <source>Fine-tune</source>
        <translation>詳細調整</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What can be done with presets</source>
        <translation>プリセットの操作</translation>
    </message>
    <message>
        <source>Save, rename, delete, import and export presets</source>
        <translation>プリセットの保存、名前の変更、削除、インポート、エクスポート</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SidePanel</name>
    <message numerus="yes">
        <source>Start %n video(s)</source>
        <translation>
            <numerusform>%n 本の動画を開始</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert again</source>
        <translation>もう一度変換</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>tessera::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1、スライダー</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StageRates</name>
    <message>
        <source>How many frames each stage could handle per second. The slowest one decides the speed.</source>
        <translation>各段階が毎秒処理できるフレーム数。最も遅い段階が全体の速度を決めます。</translation>
    </message>
    <message>
        <source>Stage rates</source>
        <translation>各段階の速度</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StartBar</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop this conversion (Esc)</source>
        <translation>この変換を停止 (Esc)</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>変換をキャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>tessera::ui::StopQuestion</name>
    <message>
        <source>Keep what is done as a video</source>
        <translation>できた分を動画として残す</translation>
    </message>
    <message>
        <source>Throw away what is done</source>
        <translation>できた分を破棄</translation>
    </message>
    <message>
        <source>Keep converting</source>
        <translation>変換を続ける</translation>
    </message>
    <message>
        <source>What is done is kept beside the new file. Start goes on with it.</source>
        <translation>できた分は新しいファイルの横に残ります。開始すると続きから進みます。</translation>
    </message>
    <message>
        <source>Ends the new file here. It plays, and cannot go on later.</source>
        <translation>新しいファイルをここで終えます。再生できますが、続きは作れません。</translation>
    </message>
    <message>
        <source>Nothing is left of this conversion; it can be started from the beginning.</source>
        <translation>この変換は何も残りません。最初からやり直せます。</translation>
    </message>
    <message>
        <source>A conversion is running. Close the window?</source>
        <translation>変換中です。ウィンドウを閉じますか？</translation>
    </message>
    <message>
        <source>Stop this conversion?</source>
        <translation>この変換を停止しますか？</translation>
    </message>
    <message>
        <source>Close and go on later</source>
        <translation>閉じて後で続ける</translation>
    </message>
    <message>
        <source>Stop and go on later</source>
        <translation>停止して後で続ける</translation>
    </message>
</context>
<context>
    <name>tessera::ui::TuningSection</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>タイルサイズ</translation>
    </message>
    <message>
        <source>Smaller tiles need less memory and a little more time, because neighbours overlap.
Off computes each frame in one piece: fastest, if it fits. Quality stays nearly the same.</source>
        <translation>小さいタイルはメモリーが少なくて済みますが、隣と重なるため少し時間がかかります。
「なし」はフレームを丸ごと計算し、収まるなら最速です。品質はほぼ同じです。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重なり</translation>
    </message>
    <message>
        <source>Pixels that neighbouring tiles share and blend. More hides seams better and costs time;
memory stays the same. At most half a tile.</source>
        <translation>隣り合うタイルが共有して混ぜ合わせるピクセル。多いほど継ぎ目が隠れ、時間がかかります。
メモリーは変わりません。最大でタイルの半分です。</translation>
    </message>
    <message>
        <source>The resolution at which motion is measured. Lower is faster and needs less memory,
and finds large motion more easily; higher follows fine motion better.</source>
        <translation>動きを測る解像度。低いほど速く、メモリーが少なく、
大きな動きを見つけやすくなります。高いほど細かい動きに追従します。</translation>
    </message>
    <message>
        <source>How often the motion is refined. More steps take more time and can be sharper;
memory stays the same.</source>
        <translation>動きを調整する回数。多いほど時間がかかり、くっきりすることがあります。
メモリーは変わりません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What makes the frames in between. Flow is built in; other models can be better and need
more time and memory.</source>
        <translation>中間フレームを作るもの。フローは内蔵です。ほかのモデルは高品質なことがありますが、
時間とメモリーが多く必要です。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where the model runs. A graphics card is many times faster; its memory is the limit then.</source>
        <translation>モデルを動かす場所。グラフィックカードは何倍も速く、その場合はカードのメモリーが上限です。</translation>
    </message>
    <message>
        <source>Planned from free memory at the start</source>
        <translation>開始時に空きメモリーから計画</translation>
    </message>
    <message>
        <source>Each frame in one piece</source>
        <translation>フレームを分割しない</translation>
    </message>
    <message>
        <source>%1 tiles (%2 × %3), %4 times the pixels</source>
        <translation>%1 タイル (%2 × %3)、ピクセル数 %4 倍</translation>
    </message>
    <message>
        <source>Flow (built in)</source>
        <translation>フロー(内蔵)</translation>
    </message>
    <message>
        <source>Motion detail</source>
        <translation>動きの細かさ</translation>
    </message>
    <message>
        <source>Refinement steps</source>
        <translation>精密化の回数</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>精密化</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 は使用できません：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>About %1 of model data, of %2 free memory, and %3 s for each new frame</source>
        <translation>新しいフレーム 1 枚あたり、空きメモリー %2 のうちモデルのデータ約 %1、約 %3 秒</translation>
    </message>
</context>
<context>
    <name>tessera::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った動画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Conversion</source>
        <translation>変換(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Change &amp;output…</source>
        <translation>出力を変更(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Play the new video</source>
        <translation>新しい動画を再生(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>そのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>実際のサイズ(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>縮小(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;tiles</source>
        <translation>タイルを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show tile &amp;numbers</source>
        <translation>タイル番号を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;One picture</source>
        <translation>1 枚(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>左右に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;plit with a divider</source>
        <translation>境界線で分割(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blink between two</source>
        <translation>2 枚を交互に表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>1 フレーム戻る(&amp;K)</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>1 フレーム戻る (左)</translation>
    </message>
    <message>
        <source>Play the source (Space)</source>
        <translation>元の動画を再生 (スペース)</translation>
    </message>
    <message>
        <source>Frame for&amp;ward</source>
        <translation>1 フレーム進む(&amp;W)</translation>
    </message>
    <message>
        <source>One frame forward (Right)</source>
        <translation>1 フレーム進む (右)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>Tessera について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>S&amp;top after this one</source>
        <translation>これで終了(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>&amp;Name and folder of new files…</source>
        <translation>新しいファイルの名前とフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Show the &amp;report</source>
        <translation>レポートを表示(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Convert a&amp;gain</source>
        <translation>もう一度変換(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Duplicate in the queue</source>
        <translation>キュー内で複製(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move &amp;up in the queue</source>
        <translation>キュー内で上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the queue</source>
        <translation>キュー内で下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Remove what is &amp;finished</source>
        <translation>完了したものを削除(&amp;F)</translation>
    </message>
    <message>
        <source>When all is don&amp;e</source>
        <translation>すべて完了したら(&amp;E)</translation>
    </message>
    <message>
        <source>When all is done</source>
        <translation>すべて完了したら</translation>
    </message>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>Show a &amp;message</source>
        <translation>メッセージを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Suspend the computer</source>
        <translation>コンピューターをサスペンド(&amp;S)</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>外観(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lens at the mouse</source>
        <translation>マウス位置のルーペ(&amp;L)</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Colour tiles by</source>
        <translation>タイルの色分け(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>メモリー(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;vious cut</source>
        <translation>前の切り替わり(&amp;V)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Ne&amp;xt cut</source>
        <translation>次の切り替わり(&amp;X)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Add or remove a cut &amp;here</source>
        <translation>ここに切り替わりを追加または削除(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keep areas as they are…</source>
        <translation>領域をそのまま保つ(&amp;K)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>E&amp;valuate on this video…</source>
        <translation>この動画で評価(&amp;V)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Measure how good new frames of this video are with these settings</source>
        <translation>この設定での新しいフレームの品質を測ります</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
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
        <translation>シーンと重複フレーム(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;move from the queue</source>
        <translation>キューから削除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes what is done, cancelled or failed out of the list, with its reports</source>
        <translation>完了、中止、失敗したものをレポートとともに一覧から外します</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Play the source</source>
        <translation>元の動画を再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Preview in &amp;motion</source>
        <translation>動きのプレビュー(&amp;M)</translation>
    </message>
    <message>
        <source>Make a few seconds of the new video around the playhead and play them (P)</source>
        <translation>再生位置の前後で新しい動画を数秒分作って再生 (P)</translation>
    </message>
    <message>
        <source>&amp;Begin the conversion here</source>
        <translation>ここから変換する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End the conversion here</source>
        <translation>ここで変換を終える(&amp;E)</translation>
    </message>
    <message>
        <source>Convert the &amp;whole video</source>
        <translation>動画全体を変換する(&amp;W)</translation>
    </message>
    <message>
        <source>Shift+I</source>
        <translation>Shift+I</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>再生を停止(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;peed at the playhead</source>
        <translation>再生位置の速度(&amp;P)</translation>
    </message>
    <message>
        <source>Sets a key: between two keys the speed changes evenly, without a jump</source>
        <translation>キーを置きます。2 つのキーの間では速度がなめらかに変わります</translation>
    </message>
    <message>
        <source>&amp;Remove the key here</source>
        <translation>ここのキーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all keys</source>
        <translation>すべてのキーを削除(&amp;A)</translation>
    </message>
    <message>
        <source>Make a &amp;stretch again…</source>
        <translation>区間を作り直す(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Of the new video: with the originals, a blend or another model; the rest stays as it is</source>
        <translation>新しい動画について：元のフレーム、混合、または別のモデルで。残りはそのまま</translation>
    </message>
</context>
</TS>
