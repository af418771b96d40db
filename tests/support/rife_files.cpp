#include "tests/support/rife_files.h"

#include "core/weights/safetensors_writer.h"
#include "tests/support/checkpoint_writer.h"

#include <bit>
#include <fstream>
#include <span>
#include <sstream>
#include <vector>

namespace tessera::tests {

using namespace models::rife;

namespace {

std::string integerBytes(std::uint64_t value, int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(value >> (8 * i) & 255);
    }
    return bytes;
}

std::string floatBytes(const std::vector<float>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)};
}

// Rounded towards zero, no numbers below the normal ones: enough for weights in tests.
std::uint16_t halfOf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const int exponent = static_cast<int>(bits >> 23 & 255) - 127 + 15;
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000);
    return exponent <= 0 ? sign
                         : static_cast<std::uint16_t>(sign | static_cast<unsigned>(exponent) << 10 |
                                                      (bits >> 13 & 1023));
}

class NcnnWriter {
public:
    NcnnWriter(const Model& model, NcnnNumbers numbers)
        : m_model(model), m_half(numbers == NcnnNumbers::Half) {}

    void write(const std::filesystem::path& folder) {
        const Structure& structure = m_model.structure;
        for (std::size_t i = 0; structure.isResidual && i < structure.blocks.size(); ++i) {
            for (int j = 0; j < 8; ++j) {
                writeFactor("block" + std::to_string(i) + ".convblock." + std::to_string(j) + ".beta");
            }
        }
        for (int frame = 0; frame < 2; ++frame) {
            for (const std::string& name : headNames()) {
                writeLayer(name, name == headNames().back());
            }
        }
        for (std::size_t i = 0; i < structure.blocks.size(); ++i) {
            writeBlock("block" + std::to_string(i) + ".");
        }
        std::ofstream(folder / "flownet.param") << "7767517\n"
                                                << m_layers << " " << m_layers << "\n"
                                                << m_text;
        std::ofstream(folder / "flownet.bin", std::ios::binary) << m_numbers;
    }

private:
    std::vector<std::string> headNames() const {
        switch (m_model.structure.head) {
            case Head::None:
                return {};
            case Head::TwoLayers:
                return {"encode.0", "encode.1"};
            case Head::FourLayers:
                return {"encode.0", "encode.2", "encode.4", "encode.6"};
            case Head::Clamped:
                return {"encode.cnn0", "encode.cnn1", "encode.cnn2", "encode.cnn3"};
        }
        return {};
    }

    void line(const std::string& type, const std::string& options) {
        m_text += type + " layer" + std::to_string(m_layers++) + " 1 1 a b " + options + "\n";
    }

    void tagged(const std::vector<float>& values) {
        if (!m_half) {
            m_numbers += integerBytes(0, 4) + floatBytes(values);
            return;
        }
        m_numbers += integerBytes(0x01306B47, 4);
        for (const float value : values) {
            m_numbers += integerBytes(halfOf(value), 2);
        }
        m_numbers += std::string(values.size() % 2 * 2, '\0');
    }

    void writeFactor(const std::string& name) {
        const Parameter& factor = m_model.at(name);
        line("MemoryData", "0=1 1=1 2=" + std::to_string(factor.shape[1]));
        m_numbers += floatBytes(factor.values);
    }

    void writeLayer(const std::string& name, bool isTransposed) {
        const Parameter& weight = m_model.at(name + ".weight");
        const std::int64_t outputs = weight.shape[isTransposed ? 1 : 0];
        const std::string kernel = std::to_string(weight.shape[2]);
        const bool isGrouped =
            !isTransposed && name.find("convblock") != std::string::npos && m_model.structure.groups > 1;
        line(isTransposed ? "Deconvolution"
             : isGrouped  ? "ConvolutionDepthWise"
                          : "Convolution",
             "0=" + std::to_string(outputs) + " 1=" + kernel +
                 " 4=1 5=1 6=" + std::to_string(weight.values.size()) +
                 (isGrouped ? " 7=" + std::to_string(m_model.structure.groups) : "") +
                 " 9=2 -23310=1,2.000000e-01");
        std::vector<float> values = weight.values;
        if (isTransposed) {
            const auto inputs = static_cast<std::size_t>(weight.shape[0]);
            const std::size_t taps = values.size() / inputs / static_cast<std::size_t>(outputs);
            for (std::size_t i = 0; i < values.size(); ++i) {
                const std::size_t input = i / taps % inputs;
                const std::size_t output = i / taps / inputs;
                values[i] =
                    weight.values[(input * static_cast<std::size_t>(outputs) + output) * taps + i % taps];
            }
        }
        tagged(values);
        m_numbers += floatBytes(m_model.at(name + ".bias").values);
    }

    void writeSlopes(const std::string& name) {
        if (m_model.structure.hasSlopes) {
            const Parameter& slopes = m_model.at(name);
            line("PReLU", "0=" + std::to_string(slopes.shape[0]));
            m_numbers += floatBytes(slopes.values);
        } else {
            line("ReLU", "0=2.000000e-01");
        }
    }

    void writeBlock(const std::string& block) {
        for (const char* name : {"conv0.0", "conv0.1"}) {
            writeLayer(block + name + ".0", false);
            writeSlopes(block + name + ".1.weight");
        }
        for (int j = 0; j < 8; ++j) {
            const std::string name = block + "convblock." + std::to_string(j);
            writeLayer(name + (m_model.structure.isResidual ? ".conv" : ".0"), false);
            writeSlopes(name + ".1.weight");
        }
        writeLayer(block + (m_model.structure.endsAtHalf ? "lastconv" : "lastconv.0"), true);
    }

    const Model& m_model;
    bool m_half;
    std::string m_text;
    std::string m_numbers;
    int m_layers = 0;
};

void writePickledTensor(PickleText& pickle, int storage, const Parameter& parameter) {
    pickle.global("torch._utils", "_rebuild_tensor_v2")
        .raw("((")
        .text("storage")
        .global("torch", "FloatStorage");
    pickle.text(std::to_string(storage)).text("cpu").integer(std::ssize(parameter.values)).raw("NtQ");
    pickle.integer(0).raw("(");
    for (const std::int64_t length : parameter.shape) {
        pickle.integer(length);
    }
    pickle.raw("t(");
    for (std::size_t i = 0; i < parameter.shape.size(); ++i) {
        std::int64_t stride = 1;
        for (std::size_t k = i + 1; k < parameter.shape.size(); ++k) {
            stride *= parameter.shape[k];
        }
        pickle.integer(stride);
    }
    pickle.raw("t\x89").global("collections", "OrderedDict").raw(")RtR");
}

}  // namespace

void writeRifeCheckpoint(const std::filesystem::path& path, const Model& model, const std::string& prefix) {
    CheckpointWriter writer(path);
    for (const auto& [name, parameter] : model.parameters) {
        writer.addTensor("", prefix + name, writer.addFloats(parameter.values), parameter.shape);
    }
    writer.finish();
}

void writeRifeLegacy(const std::filesystem::path& path, const Model& model) {
    std::string bytes("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);
    bytes += std::string("\x80\x02M\xe9\x03.", 6);
    PickleText machine;
    machine.raw(std::string("\x80\x02}(", 4)).text("little_endian").raw("\x88u.");
    PickleText tensors;
    PickleText keys;
    std::string numbers;
    tensors.raw("\x80\x02").global("collections", "OrderedDict").raw(")R(");
    keys.raw("\x80\x02](");
    int storage = 0;
    for (const auto& [name, parameter] : model.parameters) {
        tensors.text("module." + name);
        writePickledTensor(tensors, storage, parameter);
        keys.text(std::to_string(storage++));
        numbers += integerBytes(parameter.values.size(), 8) + floatBytes(parameter.values);
    }
    tensors.raw("u.");
    keys.raw("e.");
    std::ofstream(path, std::ios::binary)
        << bytes << machine.bytes() << tensors.bytes() << keys.bytes() << numbers;
}

void writeRifeSafetensors(const std::filesystem::path& path, const Model& model) {
    std::vector<weights::TensorBytes> tensors;
    for (const auto& [name, parameter] : model.parameters) {
        const bool isBlock = name.starts_with("block");
        tensors.push_back({isBlock ? "blocks." + name.substr(5) : name, weights::ElementType::Float32,
                           parameter.shape, std::as_bytes(std::span(parameter.values))});
    }
    weights::writeSafetensors(path, tensors);
}

void writeRifeNcnn(const std::filesystem::path& folder, const Model& model, NcnnNumbers numbers) {
    std::filesystem::create_directories(folder);
    NcnnWriter(model, numbers).write(folder);
}

std::string bytesOfFile(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

}  // namespace tessera::tests
