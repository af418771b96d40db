#include "core/weights/ncnn.h"

#include "core/base/model_messages.h"
#include "core/weights/numbers.h"

#include <array>
#include <charconv>
#include <map>
#include <sstream>
#include <string_view>

namespace tessera::weights {

namespace {

constexpr std::string_view signature = "7767517";
constexpr std::uint64_t largestText = std::uint64_t{1} << 24;
constexpr std::int64_t largestCount = std::int64_t{1} << 28;  // of numbers in one layer
constexpr std::uint32_t halfTag = 0x01306B47;

// Numbers of a layer by their index; lists are left out.
using Options = std::map<int, std::int64_t>;

// What the text says after a layer's blobs: "0=96 1=3 -23310=1,2.0e-01".
Options readOptions(std::istringstream& words) {
    constexpr int firstList = -23300;
    Options options;
    for (std::string word; words >> word;) {
        const std::size_t equals = word.find('=');
        int index = 0;
        double value = 0;
        if (equals == std::string::npos ||
            std::from_chars(word.data(), word.data() + equals, index).ec != std::errc() ||
            index <= firstList) {
            continue;
        }
        const char* const end = word.data() + word.size();
        if (std::from_chars(word.data() + equals + 1, end, value).ec == std::errc() &&
            value > -static_cast<double>(largestCount) && value < static_cast<double>(largestCount)) {
            options[index] = static_cast<std::int64_t>(value);
        }
    }
    return options;
}

class NumberReader {
public:
    explicit NumberReader(const FileBytes& file) : m_file(file) {}

    // float32 as it is.
    std::vector<float> plain(std::int64_t count) {
        const std::vector<std::uint8_t> bytes = take(4 * static_cast<std::uint64_t>(count));
        std::vector<float> values(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = floatAt(&bytes[4 * i]);
        }
        return values;
    }

    // A tag says what follows.
    std::vector<float> tagged(std::int64_t count) {
        const auto tag = static_cast<std::uint32_t>(littleEndian(take(4).data(), 4));
        if (tag == 0) {
            return plain(count);
        }
        if (tag != halfTag) {
            m_file.refuse(message::ModelFileNumberKind, Text("int8"));
        }
        const std::uint64_t used = 2 * static_cast<std::uint64_t>(count);
        const std::vector<std::uint8_t> bytes = take((used + 3) / 4 * 4);
        std::vector<float> values(static_cast<std::size_t>(count));
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = fromHalf(static_cast<std::uint16_t>(littleEndian(&bytes[2 * i], 2)));
        }
        return values;
    }

    void expectEnd() const {
        if (m_at != m_file.size()) {
            m_file.refuseDamaged("it is longer than its list of layers says");
        }
    }

private:
    std::vector<std::uint8_t> take(std::uint64_t bytes) {
        std::vector<std::uint8_t> taken = m_file.read(m_at, bytes);
        m_at += bytes;
        return taken;
    }

    const FileBytes& m_file;
    std::uint64_t m_at = 0;
};

class LayerReader {
public:
    LayerReader(const FileBytes& parameters, NumberReader& numbers)
        : m_parameters(parameters), m_numbers(numbers) {}

    // False for a layer without weights.
    bool read(NcnnLayer& layer, const Options& options) {
        const auto option = [&](int index, std::int64_t otherwise) {
            const auto found = options.find(index);
            return found != options.end() ? found->second : otherwise;
        };
        if (layer.type == "PReLU") {
            layer.outputs = checked(option(0, 0));
            layer.weights = m_numbers.plain(layer.outputs);
            return true;
        }
        if (layer.type == "MemoryData") {
            layer.outputs = 1;
            for (const int index : {0, 1, 11, 2}) {
                const std::int64_t length = checked(option(index, 0));
                layer.outputs = checked(layer.outputs * (length > 0 ? length : 1));
            }
            layer.weights =
                option(21, 1) == 0 ? m_numbers.tagged(layer.outputs) : m_numbers.plain(layer.outputs);
            return true;
        }
        if (!layer.type.starts_with("Convolution") && !layer.type.starts_with("Deconvolution")) {
            return false;
        }
        layer.outputs = checked(option(0, 0));
        layer.kernel = checked(option(1, 0));
        layer.groups = checked(option(7, 1));
        const std::int64_t count = checked(option(6, 0));
        const std::int64_t perInput = checked(checked(layer.kernel * layer.kernel) * layer.outputs);
        if (option(11, layer.kernel) != layer.kernel || perInput == 0 || count % perInput != 0 ||
            layer.groups < 1) {
            m_parameters.refuseDamaged("the layer \"" + layer.name.substr(0, 60) + "\" makes no sense");
        }
        layer.inputs = count / perInput;
        layer.weights = m_numbers.tagged(count);
        if (option(5, 0) != 0) {
            layer.bias = m_numbers.plain(layer.outputs);
        }
        return true;
    }

private:
    std::int64_t checked(std::int64_t count) const {
        if (count < 0 || count > largestCount) {
            m_parameters.refuseDamaged("a layer has a size that no layer can have");
        }
        return count;
    }

    const FileBytes& m_parameters;
    NumberReader& m_numbers;
};

}  // namespace

bool looksLikeNcnn(const FileBytes& parameters) {
    if (parameters.size() < signature.size()) {
        return false;
    }
    const std::vector<std::uint8_t> start = parameters.read(0, signature.size());
    return std::string_view(reinterpret_cast<const char*>(start.data()), start.size()) == signature;
}

std::vector<NcnnLayer> readNcnn(const FileBytes& parameters, const FileBytes& numbers) {
    if (!looksLikeNcnn(parameters) || parameters.size() > largestText) {
        parameters.refuse(message::NotNcnnLayers);
    }
    const std::vector<std::uint8_t> bytes = parameters.read(0, parameters.size());
    std::istringstream lines(std::string(bytes.begin(), bytes.end()));
    NumberReader reader(numbers);
    LayerReader layerReader(parameters, reader);
    std::vector<NcnnLayer> layers;
    std::string line;
    std::getline(lines, line);  // the signature
    std::getline(lines, line);  // how many layers and blobs
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        NcnnLayer layer;
        if (words >> layer.type >> layer.name && layerReader.read(layer, readOptions(words))) {
            layers.push_back(std::move(layer));
        }
    }
    reader.expectEnd();
    return layers;
}

}  // namespace tessera::weights
