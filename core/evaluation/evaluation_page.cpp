#include "core/evaluation/evaluation_page.h"

#include "core/analysis/picture_comparison.h"
#include "core/base/error.h"
#include "core/base/general_messages.h"
#include "core/base/output_messages.h"
#include "core/base/plain_text.h"
#include "core/base/quoted_name.h"
#include "core/files/unfinished_file.h"
#include "core/media/picture_png.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

namespace tessera::evaluation {

namespace {

namespace fs = std::filesystem;

constexpr double errorGain = 4;
constexpr const char* head = R"(<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tessera: evaluation</title>
<style>
:root { color-scheme: light dark; --text: #222; --page: #fafafa; --dim: #555; --band: #f0f0f0 }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8ea; --page: #1f2124; --dim: #a5a9ad; --band: #2a2d31 } }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: var(--text); background: var(--page) }
table { border-collapse: collapse; display: block; overflow-x: auto } th, td { padding: .25rem .8rem; text-align: right }
th { border-bottom: 1px solid #999; font-weight: 600 } th:first-child, td:first-child { text-align: left }
th:nth-child(2), td:nth-child(2) { text-align: left } tr:nth-child(even) td { background: var(--band) }
.row { display: grid; grid-template-columns: repeat(3, 1fr); gap: .5rem } img { width: 100% }
figure { margin: 0 } figcaption { color: var(--dim) } h3 { margin: 1.5rem 0 .3rem; font-size: 1rem }
@media (max-width: 640px) { body { margin: 1rem } .row { grid-template-columns: 1fr } }
</style>
<h1>Evaluation</h1>
<p>Frames were left out of each clip, made again, and compared with the true ones.</p>
)";

std::string escaped(std::string_view text) {
    std::string result;
    for (const char letter : plainText(text)) {
        switch (letter) {
            case '&':
                result += "&amp;";
                break;
            case '<':
                result += "&lt;";
                break;
            case '>':
                result += "&gt;";
                break;
            default:
                result += letter;
        }
    }
    return result;
}

std::string base64(const std::vector<std::uint8_t>& bytes) {
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string result;
    result.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            group = group << 8 | (k < count ? bytes[i + k] : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            result += k <= count ? digits[group >> (18 - 6 * k) & 63U] : '=';
        }
    }
    return result;
}

std::string figure(const std::optional<double>& value, int digits) {
    if (!value) {
        return "–";
    }
    char text[32];
    std::snprintf(text, sizeof(text), "%.*f", digits, *value);
    return text;
}

std::string cell(const std::string& text) {
    return "<td>" + text + "</td>";
}

std::string tableRow(const Evaluation& evaluation) {
    return "<tr>" + cell(escaped(evaluation.clip.filename().string())) + cell(escaped(evaluation.maker)) +
           cell(std::to_string(evaluation.frames.size())) + cell(figure(evaluation.psnr, 2)) +
           cell(figure(evaluation.lumaPsnr, 2)) + cell(figure(evaluation.ssim, 4)) +
           cell(figure(evaluation.multiscaleSsim, 4)) + cell(figure(evaluation.gradientDeviation, 4)) +
           cell(figure(evaluation.sharpness, 3)) + cell(figure(evaluation.worstPsnr, 2)) +
           cell(figure(evaluation.flicker, 3)) + cell(figure(evaluation.seconds, 3)) +
           cell(figure(evaluation.cpuSeconds, 3)) +
           cell(figure(static_cast<double>(evaluation.peakBytes) * 1e-6, 0)) + "</tr>\n";
}

void writePicture(std::ostream& page, const Picture& picture, const char* caption) {
    page << "<figure><img alt=\"" << caption << "\" src=\"data:image/png;base64,"
         << base64(media::encodePng(picture)) << "\"><figcaption>" << caption << "</figcaption></figure>\n";
}

void writeWorst(std::ostream& page, const Evaluation& evaluation) {
    page << "<h2>" << escaped(evaluation.clip.filename().string()) << ", " << escaped(evaluation.maker)
         << ": the worst frames</h2>\n";
    for (const ScoredPicture& worst : evaluation.worst) {
        page << "<h3>Frame " << worst.score.frame << ": " << figure(worst.score.psnr, 2)
             << " dB</h3>\n<div class=\"row\">\n";
        writePicture(page, worst.truth, "the true frame");
        writePicture(page, worst.made, "made");
        writePicture(page, analysis::differenceMap(worst.truth, worst.made, errorGain),
                     "the difference, four times");
        page << "</div>\n";
    }
}

}  // namespace

void checkEvaluationPage(const fs::path& file, const std::vector<fs::path>& clips, files::Existing existing) {
    std::error_code failure;
    for (const fs::path& clip : clips) {
        if (fs::equivalent(clip, file, failure) && !failure) {
            throw Error(ErrorCode::BadInput, message::OutputIsInput(named(file)));
        }
    }
    const fs::file_status status = fs::symlink_status(file, failure);
    if (fs::exists(status) && !fs::is_regular_file(status) && !fs::is_symlink(status)) {
        throw Error(ErrorCode::Output, message::FileNotWritten(named(file)), "it is not an ordinary file");
    }
    if (fs::exists(status) && existing == files::Existing::Keep) {
        throw Error(ErrorCode::Output, message::OutputExists(named(file)));
    }
}

void writeEvaluationPage(const std::vector<Evaluation>& evaluations, const fs::path& file,
                         files::Existing existing) {
    std::vector<fs::path> clips;
    std::ostringstream page;
    page << head
         << "<table>\n<tr><th>clip<th>made by<th>frames<th>PSNR, dB<th>PSNR of luma<th>SSIM<th>MS-SSIM"
            "<th>GMSD<th>sharpness<th>worst 5 %, dB<th>flicker<th>seconds<th>CPU seconds<th>peak, MB</tr>\n";
    for (const Evaluation& evaluation : evaluations) {
        page << tableRow(evaluation);
        clips.push_back(evaluation.clip);
    }
    page << "</table>\n";
    for (const Evaluation& evaluation : evaluations) {
        writeWorst(page, evaluation);
    }
    page << "</html>\n";
    files::UnfinishedFile unfinished(file);
    unfinished.write(page.view());
    checkEvaluationPage(file, clips, existing);
    unfinished.publish(existing);
}

}  // namespace tessera::evaluation
