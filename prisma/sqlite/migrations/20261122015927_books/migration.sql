-- CreateTable
CREATE TABLE "Shop" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "numberStyle" TEXT NOT NULL,
    "weekStart" INTEGER NOT NULL,
    "dayStartMinutes" INTEGER NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "catalogVersion" INTEGER NOT NULL DEFAULT 0,
    "lastEntry" INTEGER NOT NULL DEFAULT 0,
    "lastMovement" INTEGER NOT NULL DEFAULT 0,
    "lastProduct" INTEGER NOT NULL DEFAULT 0,
    "lastMember" INTEGER NOT NULL DEFAULT 0,
    "lastReply" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Member" (
    "shopId" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("shopId", "id"),
    CONSTRAINT "Member_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Sender" (
    "shopId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,

    PRIMARY KEY ("shopId", "platform", "sender"),
    CONSTRAINT "Sender_shopId_memberId_fkey" FOREIGN KEY ("shopId", "memberId") REFERENCES "Member" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Chat" (
    "shopId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bound" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("shopId", "platform", "chat"),
    CONSTRAINT "Chat_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Invitation" (
    "shopId" INTEGER NOT NULL,
    "codeHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "platform" TEXT,
    "expiresAt" DATETIME NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("shopId", "codeHash"),
    CONSTRAINT "Invitation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Product" (
    "shopId" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "archivedAs" INTEGER NOT NULL DEFAULT 0,
    "unit" TEXT NOT NULL,
    "priceMinor" BIGINT,
    "reorderPointThousandths" BIGINT,
    "category" TEXT,
    "place" TEXT,
    "supplier" TEXT,
    "mergedInto" INTEGER,
    "unitCostMinor" BIGINT,
    "unitCostThousandths" BIGINT,

    PRIMARY KEY ("shopId", "id"),
    CONSTRAINT "Product_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Alias" (
    "shopId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "archivedAs" INTEGER NOT NULL DEFAULT 0,
    "alias" TEXT NOT NULL,

    PRIMARY KEY ("shopId", "productId", "key"),
    CONSTRAINT "Alias_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Barcode" (
    "shopId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "archivedAs" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("shopId", "productId", "code"),
    CONSTRAINT "Barcode_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Pack" (
    "shopId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "thousandths" BIGINT NOT NULL,
    "packs" BIGINT NOT NULL,

    PRIMARY KEY ("shopId", "productId", "name"),
    CONSTRAINT "Pack_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Entry" (
    "shopId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "businessDate" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "reverses" INTEGER,

    PRIMARY KEY ("shopId", "number"),
    CONSTRAINT "Entry_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Entry_shopId_memberId_fkey" FOREIGN KEY ("shopId", "memberId") REFERENCES "Member" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Entry_shopId_reverses_fkey" FOREIGN KEY ("shopId", "reverses") REFERENCES "Entry" ("shopId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Movement" (
    "shopId" INTEGER NOT NULL,
    "id" INTEGER NOT NULL,
    "entryNumber" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "lot" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "quantityThousandths" BIGINT NOT NULL,
    "unitPriceMinor" BIGINT,
    "amountMinor" BIGINT,
    "valueMinor" BIGINT,
    "countedThousandths" BIGINT,
    "businessDate" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "reverses" INTEGER,

    PRIMARY KEY ("shopId", "id"),
    CONSTRAINT "Movement_shopId_entryNumber_fkey" FOREIGN KEY ("shopId", "entryNumber") REFERENCES "Entry" ("shopId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Movement_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Movement_shopId_memberId_fkey" FOREIGN KEY ("shopId", "memberId") REFERENCES "Member" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Movement_shopId_reverses_fkey" FOREIGN KEY ("shopId", "reverses") REFERENCES "Movement" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Change" (
    "shopId" INTEGER NOT NULL,
    "entryNumber" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,

    PRIMARY KEY ("shopId", "entryNumber", "position"),
    CONSTRAINT "Change_shopId_entryNumber_fkey" FOREIGN KEY ("shopId", "entryNumber") REFERENCES "Entry" ("shopId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Level" (
    "shopId" INTEGER NOT NULL,
    "productId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "lot" TEXT NOT NULL,
    "onHandThousandths" BIGINT NOT NULL,
    "valueMinor" BIGINT NOT NULL,

    PRIMARY KEY ("shopId", "productId", "place", "lot"),
    CONSTRAINT "Level_shopId_productId_fkey" FOREIGN KEY ("shopId", "productId") REFERENCES "Product" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Claim" (
    "shopId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("shopId", "platform", "event"),
    CONSTRAINT "Claim_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Reply" (
    "shopId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "replyTo" TEXT,
    "updates" TEXT,
    "content" TEXT NOT NULL,
    "eventPlatform" TEXT,
    "event" TEXT,
    "keptAt" DATETIME NOT NULL,
    "sentAs" TEXT,
    "sentAt" DATETIME,

    PRIMARY KEY ("shopId", "id"),
    CONSTRAINT "Reply_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Reply_shopId_updates_fkey" FOREIGN KEY ("shopId", "updates") REFERENCES "Reply" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Question" (
    "shopId" INTEGER NOT NULL,
    "reply" TEXT NOT NULL,
    "memberId" INTEGER NOT NULL,
    "platform" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "status" TEXT NOT NULL,

    PRIMARY KEY ("shopId", "reply"),
    CONSTRAINT "Question_shopId_memberId_fkey" FOREIGN KEY ("shopId", "memberId") REFERENCES "Member" ("shopId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE UNIQUE INDEX "Shop_name_key" ON "Shop"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Product_shopId_nameKey_archivedAs_key" ON "Product"("shopId", "nameKey", "archivedAs");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_shopId_key_archivedAs_key" ON "Alias"("shopId", "key", "archivedAs");

-- CreateIndex
CREATE UNIQUE INDEX "Barcode_shopId_code_archivedAs_key" ON "Barcode"("shopId", "code", "archivedAs");

-- CreateIndex
CREATE INDEX "Entry_shopId_platform_chat_message_number_idx" ON "Entry"("shopId", "platform", "chat", "message", "number");

-- CreateIndex
CREATE INDEX "Entry_shopId_platform_chat_memberId_number_idx" ON "Entry"("shopId", "platform", "chat", "memberId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_shopId_reverses_key" ON "Entry"("shopId", "reverses");

-- CreateIndex
CREATE INDEX "Movement_shopId_entryNumber_id_idx" ON "Movement"("shopId", "entryNumber", "id");

-- CreateIndex
CREATE INDEX "Movement_shopId_productId_reason_businessDate_id_idx" ON "Movement"("shopId", "productId", "reason", "businessDate", "id");

-- CreateIndex
CREATE INDEX "Movement_shopId_businessDate_idx" ON "Movement"("shopId", "businessDate");

-- CreateIndex
CREATE UNIQUE INDEX "Movement_shopId_reverses_key" ON "Movement"("shopId", "reverses");

-- CreateIndex
CREATE INDEX "Change_shopId_subject_idx" ON "Change"("shopId", "subject");

-- CreateIndex
CREATE INDEX "Reply_shopId_eventPlatform_event_idx" ON "Reply"("shopId", "eventPlatform", "event");

-- CreateIndex
CREATE INDEX "Reply_shopId_platform_chat_sentAs_idx" ON "Reply"("shopId", "platform", "chat", "sentAs");

-- CreateIndex
CREATE INDEX "Reply_shopId_platform_chat_replyTo_idx" ON "Reply"("shopId", "platform", "chat", "replyTo");

-- CreateIndex
CREATE INDEX "Reply_platform_sentAt_keptAt_idx" ON "Reply"("platform", "sentAt", "keptAt");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_id_key" ON "Reply"("id");

-- CreateIndex
CREATE INDEX "Question_shopId_platform_chat_memberId_idx" ON "Question"("shopId", "platform", "chat", "memberId");

-- History is written once: these are not in schema.prisma, and a rebuilt table loses them.
CREATE TRIGGER "Entry_refuse_update" BEFORE UPDATE ON "Entry" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
CREATE TRIGGER "Entry_refuse_delete" BEFORE DELETE ON "Entry" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
CREATE TRIGGER "Movement_refuse_update" BEFORE UPDATE ON "Movement" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
CREATE TRIGGER "Movement_refuse_delete" BEFORE DELETE ON "Movement" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
CREATE TRIGGER "Change_refuse_update" BEFORE UPDATE ON "Change" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
CREATE TRIGGER "Change_refuse_delete" BEFORE DELETE ON "Change" BEGIN SELECT RAISE(ABORT, 'history is final'); END;
