#include "tests/support/tlbvfi_formula.h"

#include "tests/support/checkpoint_writer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tessera::tests {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL;
constexpr std::int64_t latent = 3;

class Namer {
public:
    void add(const std::string& name, std::vector<std::int64_t> shape) {
        m_all.push_back({name, std::move(shape)});
    }
    void layer(const std::string& name, const std::vector<std::int64_t>& shape) {
        add(name + ".weight", shape);
        add(name + ".bias", {shape[0]});
    }
    void conv(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel = 3) {
        layer(name, {out, in, kernel, kernel});
    }
    void volume(const std::string& name, std::int64_t in, std::int64_t out, std::int64_t kernel = 3) {
        layer(name, {out, in, kernel, kernel, kernel});
    }
    void norm(const std::string& name, std::int64_t channels) { layer(name, {channels}); }
    void prelu(const std::string& name, std::int64_t channels) { add(name + ".weight", {channels}); }
    void batchNorm(const std::string& name, std::int64_t channels) {
        norm(name, channels);
        add(name + ".running_mean", {channels});
        add(name + ".running_var", {channels});
        add(name + ".num_batches_tracked", {});
    }

    void pictureBlock(const std::string& name, std::int64_t in, std::int64_t out) {
        norm(name + ".norm1", in);
        conv(name + ".conv1", in, out);
        norm(name + ".norm2", out);
        conv(name + ".conv2", out, out);
        conv(name + ".nin_shortcut", in, out, 1);
    }

    void middle(const std::string& name, std::int64_t c, bool collapses) {
        for (const std::string block : {".block_1", ".block_2"}) {
            norm(name + block + ".norm1", c);
            volume(name + block + ".conv1", c, c);
            norm(name + block + ".norm2", c);
            volume(name + block + ".conv2", c, c);
            const bool isLast = collapses && block == ".block_2";
            layer(name + block + ".nin_shortcut", {c, c, isLast ? 3 : 1, 1, 1});
        }
        norm(name + ".attn_1.norm", c);
        for (const std::string part : {".q", ".k", ".v", ".proj_out"}) {
            volume(name + ".attn_1" + part, c, c, 1);
        }
    }

    void windowAttention(const std::string& name, std::int64_t c) {
        for (const std::string step : {"block", "grid"}) {
            const std::string attention = name + ".attn_" + step;
            norm(attention + ".norm", c);
            for (const std::string part : {"to_q", "to_k", "to_v", "to_out.0"}) {
                add(attention + ".fn." + part + ".weight", {c, c});
            }
            add(attention + ".fn.rel_pos_bias.weight", {225, 1});
            const std::string forward = name + ".ff_" + step;
            norm(forward + ".norm", c);
            layer(forward + ".fn.net.0", {4 * c, c});
            layer(forward + ".fn.net.3", {c, 4 * c});
        }
    }

    void contextAttention(const std::string& name, std::int64_t context, std::int64_t c) {
        const std::string project = name + ".proj_in";
        conv(project + ".0", context, 4 * c, 1);
        batchNorm(project + ".1", 4 * c);
        layer(project + ".3", {4 * c, 1, 3, 3});
        batchNorm(project + ".4", 4 * c);
        add(project + ".6.gate.1.weight", {c, 4 * c});
        add(project + ".6.gate.3.weight", {4 * c, c});
        conv(project + ".7", 4 * c, c, 1);
        batchNorm(project + ".8", c);
        windowAttention(name, c);
        add(name + ".out_conv.0.gate.1.weight", {c / 2, 2 * c});
        add(name + ".out_conv.0.gate.3.weight", {2 * c, c / 2});
        conv(name + ".out_conv.1", 2 * c, c);
    }

    void bridgeBlock(const std::string& name, std::int64_t in, std::int64_t out) {
        norm(name + ".in_layers.0", in);
        volume(name + ".in_layers.2", in, out);
        layer(name + ".emb_layers.1", {2 * out, 4 * out});
        norm(name + ".out_layers.0", out);
        volume(name + ".out_layers.3", out, out);
        if (in != out) {
            volume(name + ".skip_connection", in, out, 1);
        }
    }

    void bridgeAttention(const std::string& name, std::int64_t c) {
        norm(name + ".norm", c);
        layer(name + ".qkv", {3 * c, c, 1});
        layer(name + ".proj_out", {c, c, 1});
    }

    std::vector<NamedShape> take() { return std::move(m_all); }

private:
    std::vector<NamedShape> m_all;
};

void nameBridge(Namer& names, std::int64_t c) {
    for (const char* buffer :
         {"m_t", "m_tminus", "variance_t", "variance_tminus", "variance_t_tminus", "posterior_variance_t"}) {
        names.add(buffer, {1000});
    }
    const std::string root = "denoise_fn.";
    names.layer(root + "time_embed.0", {4 * c, c});
    names.layer(root + "time_embed.2", {4 * c, 4 * c});
    names.volume(root + "input_blocks.0.0", 2 * latent, c);
    for (int stage = 1; stage <= 5; ++stage) {
        const std::string name = root + "input_blocks." + std::to_string(stage);
        names.bridgeBlock(name + ".0", c, c);
        if (stage == 3 || stage == 5) {
            names.bridgeAttention(name + ".1", c);
        }
    }
    names.bridgeBlock(root + "middle_block.0", c, c);
    names.bridgeAttention(root + "middle_block.1", c);
    names.bridgeBlock(root + "middle_block.2", c, c);
    for (int stage = 0; stage < 6; ++stage) {
        const std::string name = root + "output_blocks." + std::to_string(stage);
        names.bridgeBlock(name + ".0", 2 * c, c);
        if (stage < 4) {
            names.bridgeAttention(name + ".1", c);
        }
        if (stage == 1 || stage == 3) {
            names.bridgeBlock(name + ".2", c, c);
        }
    }
    names.norm(root + "out.0", c);
    names.volume(root + "out.2", c, latent);
}

void nameEncoder(Namer& names, const TlbvfiConfig& config) {
    const std::string root = "vqgan.encoder.";
    const auto levels = static_cast<std::int64_t>(config.widths.size());
    const std::int64_t last = config.channels * config.widths.back();
    names.conv(root + "conv_in", latent, config.channels);
    std::int64_t width = config.channels;
    for (std::int64_t level = 0; level < levels; ++level) {
        const std::string name = root + "down." + std::to_string(level);
        const std::int64_t out = config.channels * config.widths[static_cast<std::size_t>(level)];
        names.pictureBlock(name + ".block.0", width, out);
        if (std::ranges::find(config.attentionLevels, level) != config.attentionLevels.end()) {
            names.windowAttention(name + ".attn.0", out);
        }
        names.conv(name + ".downsample.conv", out, out);
        width = out;
    }
    names.middle(root + "mid", last, false);
    const std::string frequencies = root + "frequency_extractor.";
    names.conv(frequencies + "conv_in", 21, config.frequencyChannels);
    const std::int64_t blocks = (levels - 1) / 2;
    for (std::int64_t block = 0; block < blocks; ++block) {
        const std::string name = frequencies + "Blocks." + std::to_string(block);
        const std::int64_t out = block + 1 == blocks ? last : config.frequencyChannels;
        names.norm(name + ".norm1", config.frequencyChannels);
        names.conv(name + ".conv1", config.frequencyChannels, out, 5);
        names.norm(name + ".norm2", out);
        names.conv(name + ".conv2", out, out, 5);
        names.conv(name + ".shortcut", config.frequencyChannels, out, 5);
    }
    names.norm(root + "norm_out", last);
    names.volume(root + "conv_out", last, latent);
}

void nameFlow(Namer& names, const TlbvfiConfig& config) {
    const std::string root = "vqgan.decoder.";
    for (std::size_t block = 0; block < config.flowChannels.size(); ++block) {
        const std::string name = root + "flownet.block" + std::to_string(block);
        const std::int64_t c = config.flowChannels[block];
        names.conv(name + ".conv0.0.0", block == 0 ? 6 : 10, c / 2);
        names.prelu(name + ".conv0.0.1", c / 2);
        names.conv(name + ".conv0.1.0", c / 2, c);
        names.prelu(name + ".conv0.1.1", c);
        for (int layer = 0; layer < 8; ++layer) {
            names.conv(name + ".convblock." + std::to_string(layer) + ".0", c, c);
            names.prelu(name + ".convblock." + std::to_string(layer) + ".1", c);
        }
        names.add(name + ".conv1.weight", {c, 4, 4, 4});
        names.add(name + ".conv1.bias", {4});
    }
    for (std::size_t level = 0; level < 4; ++level) {
        const std::string name = root + "refinenet.rf_block" + std::to_string(level + 1);
        const std::int64_t c = config.channels * (level == 0 ? 1 : config.widths[level - 1]);
        names.conv(name + ".occl_convs.0", 2 * c, c, 1);
        names.prelu(name + ".occl_convs.1", c);
        names.conv(name + ".occl_convs.2", c, c, 1);
        names.prelu(name + ".occl_convs.3", c);
        names.conv(name + ".occl_convs.4", c, 1, 1);
        names.conv(name + ".corr_convs.0", 9, c, 1);
        names.prelu(name + ".corr_convs.1", c);
        names.conv(name + ".corr_convs.2", c, c, 1);
        names.prelu(name + ".corr_convs.3", c);
        names.conv(name + ".flow_convs.0", 2, c);
        names.prelu(name + ".flow_convs.1", c);
        names.conv(name + ".flow_convs.2", c, c);
        names.prelu(name + ".flow_convs.3", c);
        names.conv(name + ".motion_convs.0", 2 * c, c);
        names.prelu(name + ".motion_convs.1", c);
        names.conv(name + ".gru.0", 3 * c + 2, c);
        names.prelu(name + ".gru.1", c);
        names.conv(name + ".gru.2", c, c);
        names.prelu(name + ".gru.3", c);
        names.conv(name + ".flow_head.0", c, c);
        names.prelu(name + ".flow_head.1", c);
        names.conv(name + ".flow_head.2", c, 2);
    }
}

void nameDecoder(Namer& names, const TlbvfiConfig& config) {
    const std::string root = "vqgan.decoder.";
    std::int64_t width = config.channels * config.widths.back();
    names.volume(root + "conv_in", latent, width);
    names.middle(root + "mid", width, true);
    for (std::size_t level = config.widths.size(); level-- > 0;) {
        const std::string name = root + "up." + std::to_string(level);
        const std::int64_t out = config.channels * config.widths[level];
        names.pictureBlock(name + ".block.0", width, out);
        if (std::ranges::find(config.attentionLevels, static_cast<std::int64_t>(level)) !=
            config.attentionLevels.end()) {
            names.windowAttention(name + ".attn.0", out);
        }
        names.contextAttention(name + ".cross_attn", (level < 3 ? 4 : 2) * out, out);
        names.conv(name + ".upsample.conv", out, out);
        width = out;
    }
    names.norm(root + "norm_out", width);
    names.conv(root + "conv_out", width, width);
    names.conv(root + "moduleout.0", width, 64);
    names.norm(root + "moduleout.1", 64);
    names.conv(root + "moduleout.3", 64, 32);
    names.norm(root + "moduleout.4", 32);
    names.conv(root + "moduleout.6", 32, 4);
}

// The buffers of the bridge's schedule.
float scheduleValue(const std::string& name, int time) {
    const auto mean = [](int at) { return 0.001 + 0.998 * at / 999; };
    const auto variance = [&](int at) { return 2 * (mean(at) - mean(at) * mean(at)); };
    const double before = time == 0 ? 0 : mean(time - 1);
    const double varianceBefore = time == 0 ? 0 : variance(time - 1);
    const double keep = (1 - mean(time)) / (1 - before);
    const double step = variance(time) - varianceBefore * keep * keep;
    if (name == "m_t") {
        return static_cast<float>(mean(time));
    }
    if (name == "m_tminus") {
        return static_cast<float>(before);
    }
    if (name == "variance_t") {
        return static_cast<float>(variance(time));
    }
    if (name == "variance_tminus") {
        return static_cast<float>(varianceBefore);
    }
    return static_cast<float>(name == "variance_t_tminus" ? step : step * varianceBefore / variance(time));
}

bool isSchedule(const std::string& name) {
    return name == "m_t" || name == "m_tminus" || name.find("variance_t") == 0 ||
           name == "posterior_variance_t";
}

struct Line {
    double offset;
    double slope;
};

// A value of the formula is a line over t, by the kind of the tensor.
Line lineOf(const NamedShape& tensor, std::int64_t elements) {
    const std::string& name = tensor.name;
    const auto ends = [&](const char* suffix) { return name.ends_with(suffix); };
    if (ends("running_var")) {
        return {0.75, 0.25};
    }
    if (ends("running_mean")) {
        return {0, 0.1};
    }
    if (ends("quantize.embedding.weight")) {
        return {0, 1.5};
    }
    if (ends("rel_pos_bias.weight")) {
        return {0, 0.5};
    }
    if (tensor.shape.size() == 1 && ends(".weight")) {
        const bool isPrelu =
            name.find(".flownet.") != std::string::npos || name.find(".refinenet.") != std::string::npos;
        return {isPrelu ? 0.25 : 1.0, 0.1};
    }
    if (ends(".bias")) {
        return {0, 0.1};
    }
    double bound = std::sqrt(3.0 / static_cast<double>(elements / tensor.shape.at(0)));
    bound *= ends("frequency_extractor.conv_in.weight") ? 20 : 1;
    bound *= ends("moduleout.6.weight") ? 0.25 : 1;
    return {0, bound};
}

std::int64_t elementsOf(const std::vector<std::int64_t>& shape) {
    std::int64_t count = 1;
    for (const std::int64_t length : shape) {
        count *= length;
    }
    return count;
}

}  // namespace

TlbvfiConfig narrowTlbvfi() {
    TlbvfiConfig config;
    config.channels = 8;
    config.codes = 64;
    config.flowChannels = {24, 16, 12};
    config.bridgeChannels = 16;
    return config;
}

std::vector<NamedShape> tlbvfiTensors(const TlbvfiConfig& config) {
    Namer names;
    nameBridge(names, config.bridgeChannels);
    nameEncoder(names, config);
    nameFlow(names, config);
    nameDecoder(names, config);
    names.add("vqgan.quantize.embedding.weight", {config.codes, latent});
    names.conv("vqgan.quant_conv", latent, latent, 1);
    names.conv("vqgan.post_quant_conv", latent, latent, 1);
    return names.take();
}

FormulaNoise::FormulaNoise(const std::string& name, std::uint64_t seed) : m_state(0xcbf29ce484222325ULL) {
    for (const char letter : name) {
        m_state = (m_state ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    }
    m_state += seed * golden;
}

double FormulaNoise::operator()(std::uint64_t element) const {
    std::uint64_t value = m_state + (element + 1) * golden;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ value >> 27) * 0x94D049BB133111EBULL;
    value ^= value >> 31;
    return 2 * (static_cast<double>(value >> 40) / 16777216.0) - 1;
}

std::vector<float> formulaValues(const NamedShape& tensor, std::uint64_t seed) {
    const std::int64_t count = elementsOf(tensor.shape);
    std::vector<float> values(static_cast<std::size_t>(count), 0.0F);
    if (tensor.name.ends_with("num_batches_tracked")) {
        return values;
    }
    const bool isBuffer = isSchedule(tensor.name);
    const Line line = isBuffer ? Line{0, 0} : lineOf(tensor, count);
    const FormulaNoise noise(tensor.name, seed);
    for (std::size_t element = 0; element < values.size(); ++element) {
        values[element] = isBuffer ? scheduleValue(tensor.name, static_cast<int>(element))
                                   : static_cast<float>(line.offset + line.slope * noise(element));
    }
    return values;
}

void writeTlbvfiCheckpoint(const std::filesystem::path& path, const TlbvfiConfig& config,
                           std::uint64_t seed) {
    CheckpointWriter writer(path);
    const std::string own = "vqgan.";
    for (const NamedShape& tensor : tlbvfiTensors(config)) {
        std::vector<float> values = formulaValues(tensor, seed);
        const bool isCount = tensor.name.ends_with("num_batches_tracked");
        const int storage = isCount ? writer.addLongs({0}) : writer.addFloats(values);
        writer.addTensor("model", tensor.name, storage, tensor.shape);
        if (tensor.name.starts_with(own)) {
            writer.addTensor("model", "cond_stage_model." + tensor.name.substr(own.size()), storage,
                             tensor.shape);
        }
        if (tensor.name.starts_with("denoise_fn.")) {
            const FormulaNoise noise("ema." + tensor.name, seed);
            for (std::size_t element = 0; element < values.size(); ++element) {
                values[element] = static_cast<float>(0.8 * values[element] + 0.05 * noise(element));
            }
            writer.addTensor("ema", tensor.name, writer.addFloats(values), tensor.shape);
        }
    }
    writer.finish();
}

}  // namespace tessera::tests
