#include "core/base/error.h"
#include "core/base/model_messages.h"
#include "core/files/sha256.h"
#include "core/models/model_id.h"
#include "core/models/model_store.h"
#include "core/models/tlbvfi_options.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::models;

namespace {

QByteArray readFile(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const std::filesystem::path& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

ModelInfo asItIs(const InstalledModel& model) {
    return model.file.info;
}

}  // namespace

class TestModelStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ModelStore>(folder());
    }

    void aFolderThatCannotBeLookedIntoHoldsNothing() {
        const std::filesystem::path loop = std::filesystem::path(folder()).replace_filename("loop");
        std::filesystem::create_symlink(loop, loop);
        const ModelStore store(loop);
        QVERIFY(!store.find("m").has_value());
    }

    void checksumIsThatOfTheBytes() {
        const QByteArray bytes = contents(3'000'001);
        writeFile(path("x.pt"), bytes);
        QCOMPARE(QByteArray::fromStdString(files::sha256OfFile(path("x.pt"))),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void anEmptyStoreHasNoModels() {
        QVERIFY(m_store->list().models.empty());
        QVERIFY(!m_store->find("anything").has_value());
    }

    void whatIsInstalledIsListedAndComplete() {
        const InstallRequest wanted = request("b", 1000);
        bool wasTried = false;
        const InstalledModel model = m_store->install(wanted, [&](const InstalledModel& copy) {
            wasTried = readFile(copy.file.path) == readFile(wanted.file.path);
            ModelInfo info = copy.file.info;
            info.alignment = 256;  // only the loaded model knows
            return info;
        });
        (void)m_store->install(request("a", 500), asItIs);

        QVERIFY(wasTried);
        QCOMPARE(readFile(model.file.path), readFile(wanted.file.path));
        const StoreContents contents = m_store->list();
        QVERIFY(contents.damaged.empty());
        QCOMPARE(contents.models.size(), 2u);
        QCOMPARE(contents.models[0].file.info.id, std::string("a"));
        const InstalledModel& second = contents.models[1];
        QCOMPARE(second.file.info.id, std::string("b"));
        QCOMPARE(second.file.info.name, std::string("Model b"));
        QCOMPARE(second.file.info.license, std::string("MIT"));
        QCOMPARE(second.file.info.alignment, 256);
        QVERIFY(!second.file.info.anyTimestep);
        QCOMPARE(second.file.checksum, wanted.file.checksum);
        QCOMPARE(second.file.bytes, 1000);
        QCOMPARE(second.file.descriptor, wanted.file.descriptor);
        QVERIFY(second.trusted);
        m_store->verify(second);
    }

    void everyFlippedBitIsNoticed() {
        const InstalledModel model = m_store->install(request("m", 4096), asItIs);
        const QByteArray whole = readFile(model.file.path);
        for (const int place : {0, 1, 2047, 4095}) {
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ 0x10);
            writeFile(model.file.path, changed);
            expectError([&] { m_store->verify(model); }, ErrorCode::Model, "changed since it was installed");
        }
        writeFile(model.file.path, whole.chopped(1));
        expectError([&] { m_store->verify(model); }, ErrorCode::Model, "changed since it was installed");
        writeFile(model.file.path, whole);
        m_store->verify(model);
    }

    void codeIsNotRunWithoutTrust() {
        InstallRequest wanted = request("m", 100);
        wanted.trusted = false;
        bool wasTried = false;
        const auto tryIt = [&](const InstalledModel& copy) {
            wasTried = true;
            return copy.file.info;
        };

        expectError([&] { (void)m_store->install(wanted, tryIt); }, ErrorCode::BadOption,
                    wanted.file.checksum.c_str());

        QVERIFY(!wasTried);
        expectNothingInstalled();
        wanted.file.kind = ModelKind::TlbVfi;  // weights alone run nothing
        wanted.file.descriptor.clear();
        QVERIFY(!m_store->install(wanted, tryIt).trusted);
        QVERIFY(wasTried);
    }

    void aModelThatFailsItsTrialLeavesNothing() {
        expectError(
            [&] {
                (void)m_store->install(request("m", 100), [](const InstalledModel&) -> ModelInfo {
                    throw Error(ErrorCode::Model, message::ModelReturnedNoPicture(Name{"m"}));
                });
            },
            ErrorCode::Model, "not a picture");
        expectNothingInstalled();
    }

    void aFileThatChangedSinceItWasInspectedIsRefused() {
        const InstallRequest wanted = request("m", 100);
        writeFile(wanted.file.path, contents(101));
        expectError([&] { (void)m_store->install(wanted, asItIs); }, ErrorCode::Model, "changed while");
        expectNothingInstalled();
    }

    void aTakenNameIsKeptUnlessReplacingIsAskedFor() {
        (void)m_store->install(request("m", 100), asItIs);
        InstallRequest second = request("m", 200);
        expectError([&] { (void)m_store->install(second, asItIs); }, ErrorCode::BadOption,
                    "installed already");
        QCOMPARE(m_store->find("m")->file.bytes, 100);

        second.replace = true;
        (void)m_store->install(second, asItIs);

        QCOMPARE(m_store->find("m")->file.bytes, 200);
        QCOMPARE(entries(), QStringList{"m"});
    }

    void howWeightsAreRunComesBack() {
        models::TlbvfiOptions options;
        options.averagedWeights = true;
        options.wavelet = models::Wavelet::Ported;
        options.alwaysRemap = true;
        options.precision = models::Precision::Half;
        InstallRequest wanted = request("w", 100);
        wanted.file.kind = ModelKind::TlbVfi;
        wanted.file.descriptor = models::optionsText(options);
        (void)m_store->install(wanted, asItIs);

        const models::TlbvfiOptions back = models::parseOptions(m_store->find("w")->file.descriptor, "it");
        QVERIFY(back.averagedWeights && back.alwaysRemap);
        QVERIFY(back.wavelet == models::Wavelet::Ported);
        QVERIFY(back.precision == models::Precision::Half);
        QVERIFY(!models::parseOptions("", "it").alwaysRemap);
        expectError([] { (void)models::parseOptions(R"({"precision":"double"})", "it"); }, ErrorCode::Model,
                    "double is not known for precision");
        expectError([] { (void)models::parseOptions(R"({"wavelet":3})", "it"); }, ErrorCode::Model,
                    "damaged");
    }

    void removingLeavesNothing() {
        (void)m_store->install(request("m", 100), asItIs);
        m_store->remove("m");
        expectNothingInstalled();
        expectError([&] { m_store->remove("m"); }, ErrorCode::BadOption, "\"m\"");
        expectError([&] { m_store->remove("../.."); }, ErrorCode::BadOption, "../..");
    }

    void whatAKilledInstallationLeftIsClearedAway() {
        QDir().mkpath(m_dir->filePath("models/.new-999999999-1"));
        const QString ours = QString(".new-%1-77").arg(QCoreApplication::applicationPid());
        QDir().mkpath(m_dir->filePath("models/" + ours));
        (void)m_store->install(request("m", 100), asItIs);
        QCOMPARE(entries(), QStringList({ours, "m"}));
        QCOMPARE(m_store->list().models.size(), 1u);
    }

    void hostileManifestsAreListedAsDamaged_data() {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("replace");
        const auto row = [](const char* name, const char* find, const char* replace) {
            QTest::newRow(name) << QByteArray(find) << QByteArray(replace);
        };
        row("no JSON", "{", "");
        row("a list", "{\n", "[{");
        row("another schema", "\"schema\": 1", "\"schema\": 7");
        row("another folder's name", "\"id\": \"m\"", "\"id\": \"n\"");
        row("a file elsewhere", "\"file\": \"model.pt\"", "\"file\": \"../../model.pt\"");
        row("a hidden file", "\"file\": \"model.pt\"", "\"file\": \"..\"");
        row("a checksum of the wrong length", "\"sha256\": \"", "\"sha256\": \"00");
        row("an unknown kind", "\"kind\": \"torchscript\"", "\"kind\": \"program\"");
        row("trust as text", "\"trusted\": true", "\"trusted\": \"true\"");
        row("an alignment of 0", "\"alignment\": 1", "\"alignment\": 0");
        row("a size as text", "\"bytes\": 100", "\"bytes\": \"100\"");
        row("a size without end", "\"bytes\": 100", "\"bytes\": 1e300");
        QTest::newRow("a description without a bottom")
            << QByteArray("\"descriptor\": {")
            << "\"descriptor\": {\"a\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + ',';
        row("no descriptor", "\"descriptor\"", "\"other\"");
    }

    void hostileManifestsAreListedAsDamaged() {
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, replace);
        (void)m_store->install(request("m", 100), asItIs);
        const std::filesystem::path manifest = folder() / "m" / "manifest.json";
        QByteArray text = readFile(manifest);
        QVERIFY2(text.contains(find), text.constData());
        writeFile(manifest, text.replace(text.indexOf(find), find.size(), replace));

        const StoreContents contents = m_store->list();

        QVERIFY(contents.models.empty());
        QCOMPARE(contents.damaged.size(), 1u);
        QVERIFY(QString::fromStdString(english(contents.damaged[0])).contains("damaged manifest"));
        expectError([&] { (void)m_store->find("m"); }, ErrorCode::Model, "damaged manifest");
        m_store->remove("m");
        expectNothingInstalled();
    }

    void namesThatAreNoFolderNamesAreRefused_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"", ".", "..", ".new-1-1", "a/b", "A", "a b", "-a", "ä"}) {
            QTest::newRow(id) << QString::fromUtf8(id);
        }
        QTest::newRow("long") << QString(65, 'a');
    }

    void namesThatAreNoFolderNamesAreRefused() {
        QFETCH(QString, id);
        QVERIFY(!isModelId(id.toStdString()));
        QVERIFY(!m_store->find(id.toStdString()).has_value());
        InstallRequest wanted = request("m", 10);
        wanted.file.info.id = id.toStdString();
        expectError([&] { (void)m_store->install(wanted, asItIs); }, ErrorCode::BadOption,
                    "no name for a model");
        QVERIFY(isModelId("rife-4.6_lite"));
    }

private:
    std::filesystem::path path(const char* name) const { return m_dir->filePath(name).toStdString(); }
    std::filesystem::path folder() const { return path("models"); }

    static QByteArray contents(int size) {
        QByteArray bytes(size, '\0');
        for (int i = 0; i < size; ++i) {
            bytes[i] = static_cast<char>(i * 7 + i / 251 + size);
        }
        return bytes;
    }

    // A TorchScript model of `size` bytes as far as the store can tell.
    InstallRequest request(const std::string& id, int size) const {
        InstallRequest wanted;
        wanted.file.path = path((id + ".pt").c_str());
        writeFile(wanted.file.path, contents(size));
        wanted.file.bytes = size;
        wanted.file.info.id = id;
        wanted.file.info.name = "Model " + id;
        wanted.file.info.license = "MIT";
        wanted.file.info.alignment = 1;
        wanted.file.info.anyTimestep = false;
        wanted.file.checksum = files::sha256OfFile(wanted.file.path);
        wanted.file.descriptor = R"({"id":"x"})";
        wanted.trusted = true;
        return wanted;
    }

    QStringList entries() const {
        return QDir(m_dir->filePath("models"))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    void expectNothingInstalled() const { QCOMPARE(entries(), QStringList()); }

    template <typename Call>
    static void expectError(Call call, ErrorCode code, const char* words) {
        try {
            call();
            QFAIL("it was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), code);
            QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ModelStore> m_store;
};

QTEST_APPLESS_MAIN(TestModelStore)
#include "tst_model_store.moc"
