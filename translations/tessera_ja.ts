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
        <source>tiles in steps of %1 px; %2</source>
        <translation>タイルは %1 px 刻み、%2</translation>
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
        <source>%1 needs about %2 in tiles instead of %3; %4 is free</source>
        <translation>%1 はタイルで約 %2(なしでは %3)、空きは %4</translation>
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
        <translation>%1: メモリが足りないときだけタイルに分けます</translation>
    </message>
    <message>
        <source>%1 in one piece: about %2; %3 is free</source>
        <translation>%1 を一枚で: 約 %2、空き %3</translation>
    </message>
    <message>
        <source>about %1 a frame, %2</source>
        <translation>1 フレーム約 %1、%2</translation>
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
        <source>%1 ms, %2 of memory</source>
        <translation>%1 ms、メモリー %2</translation>
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
        <translation>プログラムの最大メモリ</translation>
    </message>
    <message>
        <source>of it the model&apos;s data</source>
        <translation>うちモデルのデータ</translation>
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
        <source>Plain blend</source>
        <translation>単純な合成</translation>
    </message>
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
        <translation>メモリ</translation>
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
        <source>The most that was held at once</source>
        <translation>同時に使われた最大量</translation>
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
        <source>Made and compared, from the beginning of the video. More of them say more, and take longer.</source>
        <translation>動画の最初から作って比べます。多いほど確かになり、時間もかかります。</translation>
    </message>
    <message>
        <source>Frames to &amp;compare</source>
        <translation>比較するフレーム数(&amp;C)</translation>
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
        <source>%1 could not be opened: it is gone, or no program of this computer opens it.</source>
        <translation>%1 を開けませんでした。なくなったか、開けるプログラムがありません。</translation>
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
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Takes the areas from a picture, white where pixels are kept.</source>
        <translation>保護するピクセルが白い画像から領域を読み込みます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
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
        <translation>Tessera が使うメモリの合計（システムの計数による）とその推移、全体に占める割合です。2 行目はそのうちモデルのデータで、タイルはこれを小さく保ちます。バーの印は最大値です。</translation>
    </message>
    <message>
        <source>model data %1, peak %2</source>
        <translation>モデルのデータ %1、最大 %2</translation>
    </message>
    <message>
        <source>%1, allowed %2</source>
        <translation>%1、上限 %2</translation>
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
        <source>No model is installed. Flow is built in and needs none.
Drop a TorchScript model or the weights of TLB-VFI on the window to install it.</source>
        <translation>モデルはインストールされていません。Flow は内蔵されており、モデルは不要です。
TorchScript モデルまたは TLB-VFI の重みをウィンドウにドロップするとインストールできます。</translation>
    </message>
    <message>
        <source>%1

Needs: %2
Licence: %3
SHA-256: %4
File: %5</source>
        <translation>%1

必要条件: %2
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
        <source>Frame rate factor</source>
        <translation>フレームレートの倍率</translation>
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
        <translation>最大メモリ %1</translation>
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
        <source>About %1 of %2 free memory and %3 s for each new frame</source>
        <translation>空きメモリー %2 のうち約 %1、新しいフレーム 1 枚に約 %3 秒</translation>
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
</context>
</TS>
